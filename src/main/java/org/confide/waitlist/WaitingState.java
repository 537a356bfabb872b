package org.confide.waitlist;

/** What became of an entry. */
enum WaitingState {
    /** It still waits. */
    OPEN,
    /** It got a session. */
    BOOKED,
    /** It no longer waits. */
    CLOSED
}
