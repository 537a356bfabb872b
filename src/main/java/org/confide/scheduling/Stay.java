package org.confide.scheduling;

import java.time.LocalDate;
import org.confide.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a client comes to the sessions of a group.
 *
 * @param client who
 * @param from the first day
 * @param until the last day, or null while no end is known
 */
public record Stay(
        ClientId client, LocalDate from, @Nullable LocalDate until) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
