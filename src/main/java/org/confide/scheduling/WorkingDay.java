package org.confide.scheduling;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.confide.shared.Hours;

/**
 * When on one day sessions are planned as a matter of course, by the clock on the wall.
 *
 * @param open the spans in order, none touching another; nobody having said anything, the whole day
 * @param absence why the day is not as usual, such as "Time off 1:00 PM to 3:00 PM", or empty
 */
public record WorkingDay(List<Hours> open, String absence) implements Serializable {

    private static final Hours WHOLE = Hours.ofMinutes(0, Hours.MINUTES_OF_A_DAY);

    /** A day about which nobody has said anything. */
    public static final WorkingDay ANY = new WorkingDay(List.of(WHOLE), "");

    /** A day without a usual hour, and without a word about it. */
    static final WorkingDay NONE = new WorkingDay(List.of(), "");

    /** Copies the spans. */
    public WorkingDay {
        open = List.copyOf(open);
    }

    /** Leaves what lies within some spans too, which are in order. */
    WorkingDay within(List<Hours> spans) {
        WorkingDay left = this;
        int shut = 0;
        for (Hours hours : spans) {
            left = left.without(shut, hours.fromMinute());
            shut = hours.toMinute();
        }
        return left.without(shut, Hours.MINUTES_OF_A_DAY);
    }

    /** Takes a span of the day out, in minutes from midnight. */
    WorkingDay without(int fromMinute, int toMinute) {
        List<Hours> left = new ArrayList<>();
        for (Hours span : open) {
            keep(left, span.fromMinute(), Math.min(span.toMinute(), fromMinute));
            keep(left, Math.max(span.fromMinute(), toMinute), span.toMinute());
        }
        return new WorkingDay(left, absence);
    }

    /** Says why, after what was said before. */
    WorkingDay saying(String words) {
        return new WorkingDay(open, absence.isEmpty() ? words : absence + ", " + words);
    }

    private static void keep(List<Hours> left, int from, int to) {
        if (from < to) {
            left.add(Hours.ofMinutes(from, to));
        }
    }
}
