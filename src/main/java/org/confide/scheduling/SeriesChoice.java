package org.confide.scheduling;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was decided about the days of a series against which something stands.
 *
 * @param leftOut the days left out of it; a session that exists stays where it is
 * @param anyway the days wanted all the same
 * @param reason why, kept in the audit trail; it may be empty unless one of them is out of hours
 */
public record SeriesChoice(Set<LocalDate> leftOut, Set<LocalDate> anyway, String reason) {

    /** Nothing was asked yet. */
    public static final SeriesChoice NONE = new SeriesChoice(Set.of(), Set.of(), "");

    /** Copies the days. */
    public SeriesChoice {
        leftOut = Set.copyOf(leftOut);
        anyway = Set.copyOf(anyway);
    }

    /** How much of what stands against a day is to be overlooked. */
    Anyway on(LocalDate day) {
        if (!anyway.contains(day)) {
            return Anyway.NO;
        }
        return reason.isBlank() ? Anyway.TAKEN : Anyway.because(reason);
    }
}
