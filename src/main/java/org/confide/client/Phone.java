package org.confide.client;

import org.jspecify.annotations.Nullable;

/** Reads phone numbers, which are kept as they were typed and found by their digits. */
final class Phone {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 20;
    private static final int WITHOUT_COUNTRY = 10;

    private Phone() {}

    /**
     * Says what is wrong with a number.
     *
     * @param text as typed
     * @return a sentence, or null when it can be a phone number
     */
    static @Nullable String problem(String text) {
        if (text.chars().anyMatch(c -> !Character.isDigit(c) && " +()-./#*,extEXT\u00a0\u2011".indexOf(c) < 0)) {
            return "A phone number has digits, spaces and + ( ) - . only, and x before an extension.";
        }
        int digits = digits(text).length();
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            return "A phone number has %d to %d digits.".formatted(FEWEST_DIGITS, MOST_DIGITS);
        }
        return null;
    }

    /**
     * Takes what can be searched.
     *
     * @param text as typed
     * @return the digits, without the country code of North America and without an extension
     */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if ((c == 'x' || c == 'X' || c == 'e' || c == 'E' || c == '#') && digits.length() >= FEWEST_DIGITS) {
                break;
            }
        }
        return digits.length() == WITHOUT_COUNTRY + 1 && digits.charAt(0) == '1'
                ? digits.substring(1)
                : digits.toString();
    }
}
