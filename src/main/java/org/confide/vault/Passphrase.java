package org.confide.vault;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may open a vault: words to say, strong enough that a stolen disk is of no use. */
final class Passphrase {

    static final int SHORTEST = 16;
    static final int LONGEST = 128;

    private static final int SUGGESTED_WORDS = 5;
    private static final int BEST_SCORE = 4;
    /** The estimate takes time that grows with the square of the length. */
    private static final int SCORED = 72;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passphrase() {}

    /** {@return the passphrase as it is stretched: one form for every keyboard, no stray spaces} */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    /** {@return five words by chance, about 52 bits} */
    static List<String> suggest() {
        List<String> words = words();
        return RANDOM.ints(SUGGESTED_WORDS, 0, words.size())
                .mapToObj(words::get)
                .toList();
    }

    /** {@return what is wrong with a passphrase somebody chose, or null} */
    static @Nullable String problem(String typed) {
        String phrase = normal(typed);
        if (phrase.length() < SHORTEST) {
            return "Use at least %d characters. Four or more unrelated words are easy to keep.".formatted(SHORTEST);
        }
        if (phrase.length() > LONGEST) {
            return "Use at most %d characters.".formatted(LONGEST);
        }
        String scored = phrase.substring(0, Math.min(phrase.length(), SCORED));
        return new Zxcvbn().measure(scored).getScore() < BEST_SCORE
                ? "This can be guessed. Take four or more unrelated words, or the ones offered."
                : null;
    }

    static List<String> words() {
        try (InputStream in =
                        Objects.requireNonNull(Passphrase.class.getResourceAsStream("/data/passphrase-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
