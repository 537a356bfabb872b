package org.confide.shared;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of a usual week. A week without any hours means that nobody has said which they are, not that it is all
 * closed.
 *
 * @param days the hours of each day that has some
 */
public record WeekHours(Map<DayOfWeek, Hours> days) {

    /** Nobody has said. */
    public static final WeekHours UNKNOWN = new WeekHours(Map.of());

    /** Copies the days. */
    public WeekHours {
        days = Map.copyOf(days);
    }

    /**
     * The same hours on several days.
     *
     * @param hours the hours
     * @param weekdays the days
     * @return the week
     */
    public static WeekHours on(Hours hours, Iterable<DayOfWeek> weekdays) {
        Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
        weekdays.forEach(day -> days.put(day, hours));
        return new WeekHours(days);
    }

    /**
     * The hours of a day.
     *
     * @param day of the week
     * @return its hours, or nothing when it has none
     */
    public Optional<Hours> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    /** {@return whether somebody has said which hours they are} */
    public boolean known() {
        return !days.isEmpty();
    }
}
