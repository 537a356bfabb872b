package org.confide.scheduling;

/** What became of a planned session. */
public enum SessionStatus {
    /** Agreed upon. */
    PLANNED("Planned"),
    /** The client is here. */
    ARRIVED("Arrived"),
    /** It took place. */
    HELD("Held"),
    /** The client did not come. */
    NO_SHOW("No-show"),
    /** Called off too late by the practice's rule. */
    LATE_CANCELLED("Late cancellation"),
    /** Called off in time. */
    CANCELLED("Cancelled"),
    /** Never meant; it is in no list. */
    ENTERED_IN_ERROR("Entered in error");

    private final String label;

    SessionStatus(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }

    /** {@return whether client and clinician met or are still expected to} */
    public boolean takesPlace() {
        return this == PLANNED || this == ARRIVED || this == HELD;
    }
}
