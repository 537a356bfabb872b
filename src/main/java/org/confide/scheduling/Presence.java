package org.confide.scheduling;

import java.util.EnumSet;
import java.util.Set;

/** What became of a session for one of its clients. */
public enum Presence {
    /** Nothing is said yet. */
    EXPECTED("Expected"),
    /** Is here. */
    ARRIVED("Arrived"),
    /** Took part, for all of it or some. */
    ATTENDED("Attended"),
    /** Did not come. */
    NO_SHOW("No-show"),
    /** Called off too late by the practice's rule. */
    LATE_CANCELLED("Late cancellation"),
    /** Called off in time. */
    CANCELLED("Cancelled");

    private final String label;

    Presence(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }

    /** {@return whether the client takes part or is still expected to} */
    public boolean comes() {
        return this == EXPECTED || here();
    }

    /** {@return whether the client came} */
    public boolean here() {
        return this == ARRIVED || this == ATTENDED;
    }

    /**
     * Tells what could be said of the client now.
     *
     * @param session what became of the session so far
     * @param begun whether its planned start has come
     * @param today whether its day has come, by the practice's calendar
     * @return what may be said next; nothing of a session that was called off, or removed
     */
    Set<Presence> next(SessionStatus session, boolean begun, boolean today) {
        Set<Presence> next = EnumSet.noneOf(Presence.class);
        if (!session.takesPlace()) {
            return next;
        }
        boolean held = session == SessionStatus.HELD;
        if (today) {
            next.add(ATTENDED);
            if (!held) {
                next.add(ARRIVED);
            }
        }
        if (begun) {
            next.add(NO_SHOW);
        }
        if (this != ATTENDED) {
            next.add(LATE_CANCELLED);
            next.add(CANCELLED);
        }
        if (!held) {
            next.add(EXPECTED);
        }
        next.remove(this);
        return next;
    }

    /** What a session becomes for a client of whom it is said with everybody else. */
    static Presence of(SessionStatus session) {
        return switch (session) {
            case PLANNED, ENTERED_IN_ERROR -> EXPECTED;
            case ARRIVED -> ARRIVED;
            case HELD -> ATTENDED;
            case NO_SHOW -> NO_SHOW;
            case LATE_CANCELLED -> LATE_CANCELLED;
            case CANCELLED -> CANCELLED;
        };
    }
}
