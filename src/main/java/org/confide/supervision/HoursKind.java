package org.confide.supervision;

/** How an hour of supervision was spent. */
public enum HoursKind {
    /** The two alone. */
    INDIVIDUAL("Individual"),
    /** Several supervisees together. */
    GROUP("Group"),
    /** The supervisor present in a session, or watching it. */
    LIVE("Live");

    private final String label;

    HoursKind(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
