package org.confide.waitlist;

/** How soon somebody would like a time. It says nothing about why. */
public enum Urgency {
    /** Before the others. */
    SOON("Soon"),
    /** In turn. */
    ROUTINE("Routine");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
