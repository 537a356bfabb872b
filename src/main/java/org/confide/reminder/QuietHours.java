package org.confide.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hours in which nobody is reminded, by the clock on the practice's wall.
 *
 * @param from when they begin
 * @param until when they end, on the next day where it is earlier than {@code from}; the same for none
 */
record QuietHours(LocalTime from, LocalTime until) {

    /** So much before they begin, a reminder that would fall into them is due: a short outage does not push it in. */
    private static final Duration BEFOREHAND = Duration.ofMinutes(15);

    /** Tells whether the clock shows a quiet time. */
    boolean holds(Instant instant, ZoneId zone) {
        return holds(LocalDateTime.ofInstant(instant, zone).toLocalTime());
    }

    /**
     * Moves what would be due in quiet hours to before they begin.
     *
     * @param due when it would be due
     * @param zone the practice's
     * @return the same instant, or a quarter of an hour before the quiet hours it falls into
     */
    Instant before(Instant due, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(due, zone);
        if (!holds(local.toLocalTime())) {
            return due;
        }
        boolean begunToday = !local.toLocalTime().isBefore(from);
        LocalDate evening =
                begunToday ? local.toLocalDate() : local.toLocalDate().minusDays(1);
        return evening.atTime(from).atZone(zone).toInstant().minus(BEFOREHAND);
    }

    private boolean holds(LocalTime clock) {
        if (from.equals(until)) {
            return false;
        }
        boolean begun = !clock.isBefore(from);
        boolean going = clock.isBefore(until);
        return from.isBefore(until) ? begun && going : begun || going;
    }
}
