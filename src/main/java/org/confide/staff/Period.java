package org.confide.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.confide.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, both ends included.
 *
 * @param from the first day
 * @param to the last day, or null while none is known
 */
@Embeddable
public record Period(
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to) {

    /** Refuses an end before its beginning. */
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new BadInput("to", "The last day is before the first. Change one of them.");
        }
    }

    /**
     * Tells whether a day lies in it.
     *
     * @param day the day
     * @return whether it does
     */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
