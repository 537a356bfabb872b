package org.confide.groupnote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of letters and figures in a text.
 *
 * @param text as it was written
 * @param plain without case and accents
 * @param start where it begins
 * @param end where it ends
 */
record Word(String text, String plain, int start, int end) {

    // Marks and characters that can't be seen stand within a word and do not divide it.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}]*");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");

    /** The words of a text, in order. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), plain(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("ı", "i");
    }

    boolean startsWithCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isCapitals() {
        return text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "Word[" + start + ".." + end + "]";
    }
}
