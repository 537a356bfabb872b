package org.confide.shared;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of a usual week. A week without any hours means that nobody has said which they are, not that it is all
 * closed.
 *
 * @param days the hours of each day that has some: a span, or several that do not touch
 */
public record WeekHours(Map<DayOfWeek, List<Hours>> days) {

    /** Nobody has said. */
    public static final WeekHours UNKNOWN = new WeekHours(Map.of());

    /** Copies the days, each span in the order of time; those that touch are refused. */
    public WeekHours {
        Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                copy.put(day, inOrder(day, spans));
            }
        });
        days = Map.copyOf(copy);
    }

    private static List<Hours> inOrder(DayOfWeek day, List<Hours> spans) {
        List<Hours> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Hours::fromMinute));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).fromMinute() <= sorted.get(i - 1).toMinute()) {
                throw new BadInput(day.name(), "The second hours begin before the first have ended. Change a time.");
            }
        }
        return List.copyOf(sorted);
    }

    /**
     * The same hours on several days.
     *
     * @param hours the hours
     * @param weekdays the days
     * @return the week
     */
    public static WeekHours on(Hours hours, Iterable<DayOfWeek> weekdays) {
        return on(List.of(hours), weekdays);
    }

    /**
     * The same spans on several days.
     *
     * @param spans the hours of each
     * @param weekdays the days
     * @return the week
     */
    public static WeekHours on(List<Hours> spans, Iterable<DayOfWeek> weekdays) {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        weekdays.forEach(day -> days.put(day, spans));
        return new WeekHours(days);
    }

    /**
     * The hours of a day.
     *
     * @param day of the week
     * @return its spans in the order of time; none when it has none
     */
    public List<Hours> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /**
     * Tells whether a span of a day lies within its hours.
     *
     * @param day of the week
     * @param firstMinute its first minute, counted from midnight
     * @param endMinute the minute it ends; more than 1440 when it ends on the next day
     * @return whether one of the day's spans holds all of it
     */
    public boolean hold(DayOfWeek day, int firstMinute, int endMinute) {
        return on(day).stream().anyMatch(hours -> hours.hold(firstMinute, endMinute));
    }

    /** {@return whether somebody has said which hours they are} */
    public boolean known() {
        return !days.isEmpty();
    }
}
