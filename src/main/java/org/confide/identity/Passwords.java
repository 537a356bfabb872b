package org.confide.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.confide.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and judges passwords: Argon2id with 64 MiB and three passes (RFC 9106 §4, the smaller recommended setting),
 * at most four at a time so that a rush at the door can't take all the memory.
 */
@Component
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    // zxcvbn's effort grows steeply with length; a text this long is judged by its beginning.
    private static final int JUDGED = 72;
    private static final String PREFIX = "{argon2id}";

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 64 * 1024, 3);
    private final Semaphore atOnce = new Semaphore(4);
    private final Zxcvbn zxcvbn = new Zxcvbn();
    private final String nobodys;

    Passwords() {
        nobodys = hash("a password that nobody has");
    }

    String hash(String password) {
        return PREFIX + limited(() -> java.util.Objects.requireNonNull(argon2.encode(password)));
    }

    /** Compares with a hash; without one the same work is done and the answer is no, so that time tells nothing. */
    boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? nobodys : hash;
        boolean equal = limited(() -> argon2.matches(password, compared.substring(PREFIX.length())));
        return equal && hash != null;
    }

    /**
     * Lets a new password through or says what to change.
     *
     * @param password what the person chose; any character, 12 to 128 of them
     * @param known words an attacker would try first: the person's names, the practice's
     * @throws BadInput when it is too short, too long or easily guessed
     */
    void require(String password, List<String> known) {
        if (password.length() < SHORTEST) {
            throw new BadInput(
                    "password", "Use at least 12 characters. Four or five unrelated words are easy to keep in mind.");
        }
        if (password.length() > LONGEST) {
            throw new BadInput("password", "Use at most 128 characters.");
        }
        String judged = password.substring(0, Math.min(password.length(), JUDGED));
        List<String> words = known.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name ->
                        Stream.concat(Stream.of(name.replaceAll("\\W+", "")), Arrays.stream(name.split("\\W+"))))
                .filter(word -> word.length() > 2)
                .toList();
        if (zxcvbn.measure(judged, words).getScore() < 3) {
            throw new BadInput("password", "This is easily guessed. Use four or five unrelated words instead.");
        }
    }

    private <T> T limited(java.util.function.Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
