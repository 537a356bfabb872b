package org.confide.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Wraps an author's keys under a passphrase and the installation's key: {@code HKDF-SHA256(Argon2id(passphrase),
 * HMAC(KEK, author), "confide/vault/wrap/v1|type|author|wrapper")}, then AES-256-GCM. Neither the database nor the key
 * file alone allows a guess.
 */
final class Wrappers {

    static final String PASSPHRASE = "PASS";
    /** Under the practice's recovery key, which the parameters name. */
    static final String ESCROW = "ESCROW";

    /** Each costs 64 MiB for a moment; a crowd at nine o'clock must not exhaust the heap. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private static final int KEY = 32;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Wrappers() {}

    /**
     * How a passphrase becomes a key, kept with the row so that it can be raised later.
     *
     * @param kdf always {@code argon2id}
     * @param m memory in KiB
     * @param t passes
     * @param p lanes
     * @param salt 16 bytes in base64
     */
    record Stretch(String kdf, int m, int t, int p, String salt) {

        /** Refuses what would exhaust the server or is not known here. */
        Stretch {
            if (!"argon2id".equals(kdf) || m < 8 || m > 1 << 20 || t < 1 || t > 20 || p < 1 || p > 8) {
                throw new Tampered("the passphrase parameters");
            }
        }
    }

    /**
     * Whose keys a wrapper holds.
     *
     * @param installation the installation
     * @param author the author
     * @param wrapper the wrapper's row
     */
    record Owner(UUID installation, UUID author, UUID wrapper) {}

    static String parameters(Stretch stretch) {
        return JSON.writeValueAsString(stretch);
    }

    /** {@return the wrapped bundle: nonce, ciphertext and tag} */
    static byte[] wrap(AuthorKeys keys, String passphrase, String parameters, byte[] kek, Owner owner) {
        byte[] bundle = keys.write();
        byte[] key = key(passphrase, parameters, kek, owner);
        try {
            return new AesGcmJce(key).encrypt(bundle, associated(parameters, owner));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        } finally {
            Arrays.fill(bundle, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * {@return the keys}
     *
     * @throws GeneralSecurityException when the passphrase is wrong or the row was changed; nobody can tell which
     */
    static AuthorKeys unwrap(byte[] wrapped, String passphrase, String parameters, byte[] kek, Owner owner)
            throws GeneralSecurityException {
        return unwrap(wrapped, passphrase, parameters, List.of(kek), owner);
    }

    /**
     * {@return the keys}
     *
     * @param keks the keys of the installation, that of now and those of before, one of which it was wrapped under
     * @throws GeneralSecurityException when the passphrase is wrong, the row was changed, or none of the keys is the one
     */
    static AuthorKeys unwrap(byte[] wrapped, String passphrase, String parameters, List<byte[]> keks, Owner owner)
            throws GeneralSecurityException {
        byte[] stretched = stretch(passphrase, JSON.readValue(parameters, Stretch.class));
        try {
            for (byte[] kek : keks) {
                try {
                    return unwrap(wrapped, wrapKey(stretched, kek, owner), associated(parameters, owner));
                } catch (GeneralSecurityException closed) {
                    // Perhaps under the next one.
                }
            }
            throw new GeneralSecurityException("no key opened it");
        } finally {
            Arrays.fill(stretched, (byte) 0);
        }
    }

    private static AuthorKeys unwrap(byte[] wrapped, byte[] key, byte[] associated) throws GeneralSecurityException {
        byte[] bundle = new byte[0];
        try {
            bundle = new AesGcmJce(key).decrypt(wrapped, associated);
            return AuthorKeys.read(bundle);
        } finally {
            Arrays.fill(bundle, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] key(String passphrase, String parameters, byte[] kek, Owner owner) {
        byte[] stretched = stretch(passphrase, JSON.readValue(parameters, Stretch.class));
        try {
            return wrapKey(stretched, kek, owner);
        } finally {
            Arrays.fill(stretched, (byte) 0);
        }
    }

    private static byte[] wrapKey(byte[] stretched, byte[] kek, Owner owner) {
        try {
            byte[] salt = Bytes.hmac(kek, Bytes.of(owner.author()));
            String info = "confide/vault/wrap/v1|%s|%s|%s".formatted(PASSPHRASE, owner.author(), owner.wrapper());
            return Hkdf.computeHkdf("HMACSHA256", stretched, salt, Bytes.of(info), KEY);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] stretch(String passphrase, Stretch stretch) {
        byte[] secret = Bytes.of(Passphrase.normal(passphrase));
        byte[] out = new byte[KEY];
        enter();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(stretch.m())
                    .withIterations(stretch.t())
                    .withParallelism(stretch.p())
                    .withSalt(Base64.getDecoder().decode(stretch.salt()))
                    .build());
            argon2.generateBytes(secret, out);
            return out;
        } finally {
            AT_ONCE.release();
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static void enter() {
        try {
            if (AT_ONCE.tryAcquire(4, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new Busy();
    }

    private static byte[] associated(String parameters, Owner owner) {
        return Bytes.framed(
                "confide-vault-wrapper/v1",
                Bytes.of(owner.installation()),
                Bytes.of(owner.author()),
                Bytes.of(owner.wrapper()),
                Bytes.of(PASSPHRASE),
                Bytes.of(parameters));
    }

    /** Too many people unlock at this moment. */
    static final class Busy extends RuntimeException {}
}
