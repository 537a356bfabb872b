package org.confide.scheduling.ui;

import org.confide.scheduling.SessionRow;

/** How far a session of today has come, as the front desk sees it. */
enum BoardStage {
    /** Nobody is here yet. */
    EXPECTED("Expected"),
    /** The client waits. */
    ARRIVED("Arrived"),
    /** It has begun. */
    IN_SESSION("In session"),
    /** It is over, or was missed or called off. */
    DONE("Done");

    private final String label;

    BoardStage(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static BoardStage of(SessionRow row) {
        return switch (row.status()) {
            case PLANNED -> EXPECTED;
            case ARRIVED -> row.startedAt() == null ? ARRIVED : IN_SESSION;
            case HELD, NO_SHOW, LATE_CANCELLED, CANCELLED, ENTERED_IN_ERROR -> DONE;
        };
    }
}
