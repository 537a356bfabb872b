package org.confide.scheduling.ui;

import org.confide.practice.PracticeTime;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;

/** What became of a session for one of its clients, in words. */
final class PresenceWords {

    private PresenceWords() {}

    /** Such as "Attended, late, arrived 4:12 PM". */
    static String of(SessionRow row, SessionRow.Attendee attendee, PracticeTime time) {
        StringBuilder words = new StringBuilder(label(row, attendee.presence()));
        if (row.late(attendee)) {
            words.append(", late");
        }
        if (attendee.arrivedAt() != null) {
            words.append(attendee.presence() == Presence.ARRIVED ? " " : ", arrived ")
                    .append(time.time(attendee.arrivedAt()));
        }
        if (attendee.leftAt() != null) {
            words.append(row.leftEarly(attendee) ? ", left early, " : ", left ").append(time.time(attendee.leftAt()));
        }
        return words.toString();
    }

    static String verb(Presence next) {
        return switch (next) {
            case EXPECTED -> "Take back";
            case ARRIVED -> "Check in";
            case ATTENDED -> "Mark as attended";
            case NO_SHOW -> "Mark as no-show";
            case LATE_CANCELLED -> "Cancel late";
            case CANCELLED -> "Cancel in time";
        };
    }

    private static String label(SessionRow row, Presence presence) {
        return presence == Presence.EXPECTED && row.status() == SessionStatus.HELD ? "Not said yet" : presence.label();
    }
}
