package org.confide.scheduling;

/** How a session recurs. */
public enum Repeat {
    /** On the same weekday of every week. */
    WEEKLY("Every week"),
    /** On the same weekday of every other week. */
    EVERY_TWO_WEEKS("Every two weeks"),
    /** On the same weekday of the same week of every month, such as the second Tuesday. */
    MONTHLY("Every month on this weekday");

    private final String label;

    Repeat(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
