package org.confide.scheduling;

import java.util.EnumSet;
import java.util.Set;

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

    /** {@return whether it is still to come about, so that it can be moved} */
    public boolean awaited() {
        return this == PLANNED || this == ARRIVED;
    }

    /**
     * Tells what could become of a session now.
     *
     * @param begun whether its planned start has come
     * @param today whether its day has come, by the practice's calendar
     * @return the states it may go to from this one
     */
    Set<SessionStatus> next(boolean begun, boolean today) {
        return switch (this) {
            case PLANNED -> fromPlanned(begun, today);
            case ARRIVED -> EnumSet.of(PLANNED, HELD, CANCELLED, LATE_CANCELLED);
            case NO_SHOW, LATE_CANCELLED, CANCELLED -> EnumSet.of(PLANNED);
            case HELD, ENTERED_IN_ERROR -> Set.of();
        };
    }

    private static Set<SessionStatus> fromPlanned(boolean begun, boolean today) {
        Set<SessionStatus> next = EnumSet.of(CANCELLED, LATE_CANCELLED);
        if (today) {
            next.add(ARRIVED);
            next.add(HELD);
        }
        next.add(begun ? NO_SHOW : ENTERED_IN_ERROR);
        return next;
    }
}
