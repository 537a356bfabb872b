package org.confide.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.confide.shared.KeyFile;

/**
 * The installation's key file: 32 random bytes outside the database and its backup. It is read when it is needed and
 * never kept, so that a file put back while the server runs is seen.
 */
final class Kek {

    static final int LENGTH = 32;

    private static final String NEXT = ".next";
    private static final String EARLIER = ".earlier-";

    private final Path file;

    Kek(Path file) {
        this.file = file;
    }

    /**
     * {@return the key file as it is configured}
     *
     * @param file its name, empty for the usual one
     * @param dataFolder where the usual one lies
     */
    static Kek named(String file, Path dataFolder) {
        return new Kek(file.isBlank() ? dataFolder.resolve("keys/vault.kek") : Path.of(file));
    }

    Path file() {
        return file;
    }

    /** {@return where a rotation keeps the key that is to take this one's place} */
    Kek next() {
        return new Kek(file.resolveSibling(file.getFileName() + NEXT));
    }

    /**
     * {@return where a rotation keeps this key when another has taken its place}
     *
     * @param check this key's
     */
    Path earlier(byte[] check) {
        return file.resolveSibling(file.getFileName() + EARLIER + name(check));
    }

    /**
     * {@return every key that lies here: the file's own first, then those that a rotation keeps beside it} A rotation that
     * was stopped anywhere has the right one among them.
     *
     * @throws SealedShut when there is none
     */
    List<byte[]> all() {
        List<byte[]> keys = new ArrayList<>();
        if (!missing()) {
            keys.add(read());
        }
        for (Path other : besides()) {
            keys.add(new Kek(other).read());
        }
        return keys.isEmpty() ? List.of(read()) : keys;
    }

    /** {@return the files a rotation keeps beside this one} */
    List<Path> besides() {
        String name = file.getFileName().toString();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.filter(each -> {
                        String other = each.getFileName().toString();
                        return other.equals(name + NEXT) || other.startsWith(name + EARLIER);
                    })
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new SealedShut("this server's folder of key files can't be read.");
        }
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

    /**
     * Puts the next key in this one's place, which stays beside it under another name. It can be done again where it was
     * stopped.
     *
     * @param installation for the name of the one that gives way
     * @throws SealedShut when the files can't be written
     */
    void giveWay(UUID installation) {
        try {
            if (!missing()) {
                byte[] key = read();
                new KeyFile(earlier(check(key, installation))).create(key);
            }
            Files.move(next().file, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException unwritable) {
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
