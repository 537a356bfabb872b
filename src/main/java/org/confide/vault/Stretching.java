package org.confide.vault;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Decides what it costs to guess a passphrase that is set from now on: Argon2id with 64 MiB and three passes (RFC 9106 §4,
 * the smaller recommended setting). What was set before keeps the cost that stands with it.
 */
@Component
class Stretching {

    private static final int KIBIBYTES = 64 * 1024;
    private static final int PASSES = 3;
    private static final int SALT = 16;

    private final SecureRandom random = new SecureRandom();

    /** {@return the parameters of one new wrapper, with a salt of its own} */
    Wrappers.Stretch fresh() {
        return new Wrappers.Stretch("argon2id", KIBIBYTES, PASSES, 1, salt());
    }

    /** {@return 16 random bytes in base64} */
    final String salt() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return Base64.getEncoder().encodeToString(salt);
    }
}
