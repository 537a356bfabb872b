package org.confide.identity;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.confide.shared.KeyFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the secrets of second factors from whoever has only the database: they are encrypted, and recovery codes hashed,
 * under 32 random bytes in a file of their own, {@code keys/door.key} in the data folder. The file is made when the first
 * second factor is, and never replaced.
 */
@Component
class DoorKey {

    private static final int LENGTH = 32;

    private final Path file;

    DoorKey(@Value("${confide.data-dir:data}") Path dataFolder) {
        this.file = dataFolder.resolve("keys").resolve("door.key");
    }

    /** Makes the file, unless there is one; only its owner may read it, and nobody may write it. */
    void make() {
        if (Files.exists(file)) {
            return;
        }
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        new KeyFile(file).create(key);
    }

    /** {@return a secret as it may lie in the database, readable for this account only} */
    byte[] seal(AccountId account, byte[] secret) {
        try {
            return new AesGcmJce(derived("confide/door/totp/v1")).encrypt(secret, bytes(account));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@return the secret again}
     *
     * @throws DoorKeyMissing when the file is not the one it was sealed under
     */
    byte[] open(AccountId account, byte[] sealed) {
        try {
            return new AesGcmJce(derived("confide/door/totp/v1")).decrypt(sealed, bytes(account));
        } catch (GeneralSecurityException other) {
            throw new DoorKeyMissing();
        }
    }

    /** {@return what a recovery code is stored as; without the file it can't be tried out} */
    byte[] hash(AccountId account, String code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived("confide/door/recovery/v1"), "HmacSHA256"));
            mac.update(bytes(account));
            return mac.doFinal(code.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] derived(String purpose) throws GeneralSecurityException {
        byte[] key;
        try {
            key = Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new DoorKeyMissing();
        }
        if (key.length != LENGTH) {
            throw new DoorKeyMissing();
        }
        return Hkdf.computeHkdf("HMACSHA256", key, new byte[0], purpose.getBytes(StandardCharsets.US_ASCII), LENGTH);
    }

    private static byte[] bytes(AccountId account) {
        return ByteBuffer.allocate(16)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array();
    }
}
