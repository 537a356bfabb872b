package org.confide.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.confide.shared.KeyFile;

/**
 * The installation's key file: 32 random bytes outside the database and its backup. It is read when it is needed and
 * never kept, so that a file put back while the server runs is seen.
 */
final class Kek {

    static final int LENGTH = 32;

    private final Path file;

    Kek(Path file) {
        this.file = file;
    }

    boolean missing() {
        return !Files.exists(file);
    }

    /**
     * {@return the key}
     *
     * @throws SealedShut when the file is missing, can't be read or does not hold a key
     */
    byte[] read() {
        byte[] key;
        try {
            key = Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            throw new SealedShut("this server's key file is missing.");
        } catch (IOException unreadable) {
            throw new SealedShut("this server's key file can't be read.");
        }
        if (key.length != LENGTH) {
            throw new SealedShut(
                    "this server's key file is damaged (%d bytes expected, %d found).".formatted(LENGTH, key.length));
        }
        return key;
    }

    /** Makes the file, unless there is one; only its owner may read it, and nobody may write it. */
    void create() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        try {
            new KeyFile(file).create(key);
        } catch (UncheckedIOException unwritable) {
            throw new SealedShut("this server's key file can't be written.");
        }
    }

    /** {@return what tells this key from another without giving it away} */
    static byte[] check(byte[] kek, UUID installation) {
        return Bytes.hmac(kek, Bytes.framed("confide/vault/kek/v1", Bytes.of(installation)));
    }

    /** {@return a short name of a key for people to compare, from its check} */
    static String name(byte[] check) {
        return HexFormat.of().withUpperCase().formatHex(check, 0, 4);
    }
}
