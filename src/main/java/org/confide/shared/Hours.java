package org.confide.shared;

import java.time.LocalTime;

/**
 * From when to when on one day, by the clock on the wall.
 *
 * @param from first minute
 * @param to the minute it ends; midnight means the end of the day
 */
public record Hours(LocalTime from, LocalTime to) implements java.io.Serializable {

    /** The minutes of a day on the wall. */
    public static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Refuses what ends before it begins. */
    public Hours {
        if (endOf(to) <= minuteOf(from)) {
            throw new BadInput("hours", "The hours end before they begin. Change one of the times.");
        }
    }

    /**
     * Reads what a table keeps.
     *
     * @param fromMinute minutes after midnight, 0 to 1439
     * @param toMinute minutes after midnight, 1 to 1440
     * @return the hours
     */
    public static Hours ofMinutes(int fromMinute, int toMinute) {
        return new Hours(
                LocalTime.ofSecondOfDay(60L * fromMinute),
                LocalTime.ofSecondOfDay(60L * (toMinute % MINUTES_OF_A_DAY)));
    }

    /** {@return the first minute, counted from midnight} */
    public int fromMinute() {
        return minuteOf(from);
    }

    /** {@return the minute it ends, counted from midnight, at most 1440} */
    public int toMinute() {
        return endOf(to);
    }

    /**
     * Tells whether a span of the same day lies within.
     *
     * @param firstMinute its first minute, counted from midnight
     * @param endMinute the minute it ends; more than 1440 when it ends on the next day
     * @return whether all of it does
     */
    public boolean hold(int firstMinute, int endMinute) {
        return firstMinute >= fromMinute() && endMinute <= toMinute();
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static int endOf(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY : minuteOf(time);
    }
}
