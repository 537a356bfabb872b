package org.confide.scheduling;

/** How far a change of one session of a series reaches. It never reaches one that has begun. */
public enum SeriesScope {
    /** The one; from then on it is an exception. */
    THIS("This session"),
    /** The one and those after it. */
    FOLLOWING("This and the following"),
    /** All that have not begun. */
    ALL("All that are to come");

    private final String label;

    SeriesScope(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
