package org.confide.absence;

/** Where a charge for a missed session stands. */
public enum ChargeState {
    /** To be charged. */
    OPEN,
    /** Let off, with a reason. */
    WAIVED,
    /** Taken back, since the session was not missed after all. */
    WITHDRAWN
}
