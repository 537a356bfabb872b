package org.confide.shared;

import java.util.regex.Pattern;

/** An e-mail address as somebody types it. */
public final class MailAddress {

    /** The most characters of one. */
    public static final int LIMIT = 160;

    private static final Pattern FORM = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]+");

    private MailAddress() {}

    /**
     * Insists on one.
     *
     * @param field the name of the field it was typed into
     * @param text what was typed
     * @return the same without blanks around it
     * @throws BadInput when it is none, or too long
     */
    public static String require(String field, String text) {
        String address = PlainText.require(field, text.strip(), LIMIT);
        if (!FORM.matcher(address).matches()) {
            throw new BadInput(field, "This is no e-mail address. Enter one such as name@example.org.");
        }
        return address;
    }
}
