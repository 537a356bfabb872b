package org.confide.shared;

import org.jspecify.annotations.Nullable;

/**
 * What free text must be before it comes near a database: within its limit, without NUL, without half a character.
 * Text is kept exactly as it was entered or refused with a reason; nothing is trimmed, cut or replaced.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Says what is wrong with a text.
     *
     * @param text the text, in UTF-16
     * @param limit the most characters it may have, counted as UTF-16 units as the browser counts them
     * @return a sentence for the person who entered it, or null when the text is fine
     */
    public static @Nullable String problem(String text, int limit) {
        if (text.length() > limit) {
            return "This is %,d characters too long. At most %,d fit here.".formatted(text.length() - limit, limit);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0') {
                return "The text holds a NUL character at position %,d, which can't be stored. Take it out."
                        .formatted(i + 1);
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return broken(i);
                }
                i++;
            } else if (Character.isLowSurrogate(c)) {
                return broken(i);
            }
        }
        return null;
    }

    /**
     * Lets a text through or refuses it.
     *
     * @param field the name of the field it was entered in
     * @param text the text
     * @param limit the most characters it may have
     * @return the same text
     * @throws BadInput when it is too long, or holds NUL or half a character
     */
    public static String require(String field, String text, int limit) {
        String problem = problem(text, limit);
        if (problem != null) {
            throw new BadInput(field, problem);
        }
        return text;
    }

    private static String broken(int index) {
        return "The text holds half a character at position %,d, which can't be stored. Take it out or type it again."
                .formatted(index + 1);
    }
}
