package org.confide.due;

import org.confide.reminder.ReminderState;

/** What became of a person's mail of one morning; until then its row says that it is being sent. */
enum MorningState {
    /** The mail server took it. */
    SENT,
    /** The mail server could not take it yet; nothing went out. */
    WAITING,
    /** It was refused for good. */
    REFUSED,
    /** The handing over was cut off: it went out or it did not, and is not sent again. */
    NOT_KNOWN,
    /** Nothing was due, and so nothing was sent. */
    NOTHING;

    static MorningState of(ReminderState came) {
        return switch (came) {
            case SENT -> SENT;
            case WAITING -> WAITING;
            case REFUSED -> REFUSED;
            case SENDING, NOT_KNOWN, OVERTAKEN -> NOT_KNOWN;
        };
    }
}
