package org.confide.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;

/**
 * How many hours of supervision somebody needs.
 *
 * @param label what for, such as "LMHC, New York"
 * @param hours how many in all
 * @param individualHours how many of them at least with the supervisor alone
 * @param countedFrom from which day on they count
 */
public record Requirement(String label, int hours, int individualHours, LocalDate countedFrom) implements Serializable {

    /** The most characters of a label. */
    public static final int LABEL_LIMIT = 120;

    private static final int MOST = 10_000;

    /** Refuses what can't be. */
    public Requirement {
        if (label.isBlank()) {
            throw new BadInput("label", "Say what the hours are for, such as the licence.");
        }
        PlainText.require("label", label, LABEL_LIMIT);
        if (hours < 1 || hours > MOST) {
            throw new BadInput("hours", "Say how many hours are needed, from 1 to 10,000.");
        }
        if (individualHours < 0 || individualHours > hours) {
            throw new BadInput("individualHours", "Of the hours needed, no more than all can be individual.");
        }
    }

    /** Says how many hours. */
    @Override
    public String toString() {
        return "Requirement[" + hours + "]";
    }
}
