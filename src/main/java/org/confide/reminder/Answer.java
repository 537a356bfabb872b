package org.confide.reminder;

/** What a client said by the link. */
public enum Answer {
    /** Comes. */
    CONFIRMED("Confirmed"),
    /** Does not come. */
    CANCELLED("Cancelled by the client");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    /** {@return its words on screen} */
    public String label() {
        return label;
    }
}
