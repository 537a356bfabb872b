package org.confide.reminder;

/** How a reminder goes out. */
public enum Way {
    /** To an e-mail address. */
    EMAIL("by e-mail"),
    /** To a telephone, through the text gateway. */
    TEXT("by text message");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    /** {@return such as "by e-mail"} */
    public String words() {
        return words;
    }
}
