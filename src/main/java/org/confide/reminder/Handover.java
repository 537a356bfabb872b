package org.confide.reminder;

import org.jspecify.annotations.Nullable;

/**
 * What came of handing a message over.
 *
 * @param state what it is now
 * @param why what stood against it, or null when nothing did
 */
record Handover(ReminderState state, @Nullable Obstacle why) {

    static final Handover TAKEN = new Handover(ReminderState.SENT, null);

    /** For good. */
    static Handover refused(Obstacle why) {
        return new Handover(ReminderState.REFUSED, why);
    }

    /** Nothing went out; it is tried again. */
    static Handover later(Obstacle why) {
        return new Handover(ReminderState.WAITING, why);
    }

    /** It may have gone out or not; it is not tried again. */
    static Handover unknown() {
        return new Handover(ReminderState.NOT_KNOWN, Obstacle.CUT_OFF);
    }
}
