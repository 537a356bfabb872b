package org.confide.absence;

import java.util.Optional;
import org.confide.scheduling.Presence;

/** How a session was missed, as far as it may cost something. */
public enum MissedKind {
    /** The client did not come. */
    NO_SHOW("No-show"),
    /** Called off with less notice than agreed. */
    LATE_CANCELLATION("Late cancellation");

    private final String label;

    MissedKind(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }

    static Optional<MissedKind> of(Presence presence) {
        return switch (presence) {
            case NO_SHOW -> Optional.of(NO_SHOW);
            case LATE_CANCELLED -> Optional.of(LATE_CANCELLATION);
            case EXPECTED, ARRIVED, ATTENDED, CANCELLED -> Optional.empty();
        };
    }
}
