package org.confide.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.confide.shared.BadInput;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * By which rule sessions recur, as RFC 5545 has it. The rule speaks of days; the time of day is the practice's, so that
 * it stays the same when the clocks change. A time that a change of clocks leaves out is taken as that much later, of a
 * time that comes twice the first is taken.
 *
 * @param repeat how often
 * @param times how many times, 2 to 260; or null when {@code until} ends it
 * @param until the last day on which one may be; or null when {@code times} ends it
 */
public record SeriesRule(
        Repeat repeat, @Nullable Integer times, @Nullable LocalDate until) implements java.io.Serializable {

    /** The most sessions of a series. */
    public static final int MOST = 260;

    /** The longest time from the first to the last, in years. */
    public static final int YEARS = 5;

    private static final int FIFTH_WEEK = 29;
    private static final int WEEK = 7;

    /** One that never ends, or ends in two ways, is none. */
    public SeriesRule {
        if ((times == null) == (until == null)) {
            throw new BadInput("repeat", "Say how many times, or until which day.");
        }
        if (times != null && (times < 2 || times > MOST)) {
            throw new BadInput("times", "A series has 2 to 260 sessions. Change the number.");
        }
    }

    /**
     * Ends after a number of sessions.
     *
     * @param repeat how often
     * @param times 2 to 260
     * @return the rule
     */
    public static SeriesRule times(Repeat repeat, int times) {
        return new SeriesRule(repeat, times, null);
    }

    /**
     * Ends on a day.
     *
     * @param repeat how often
     * @param until the last day on which one may be
     * @return the rule
     */
    public static SeriesRule until(Repeat repeat, LocalDate until) {
        return new SeriesRule(repeat, null, until);
    }

    /** Reads what {@link #text} wrote. */
    static SeriesRule read(String text) {
        RecurrenceRule rule = parsed(text);
        Repeat repeat = rule.getFreq() == Freq.MONTHLY
                ? Repeat.MONTHLY
                : rule.getInterval() == 2 ? Repeat.EVERY_TWO_WEEKS : Repeat.WEEKLY;
        return rule.getCount() != null ? times(repeat, rule.getCount()) : until(repeat, day(rule.getUntil()));
    }

    /**
     * Writes the rule as RFC 5545 does.
     *
     * @param first the first day, which gives the weekday
     * @return such as {@code FREQ=MONTHLY;BYDAY=2TU;COUNT=6}
     */
    public String text(LocalDate first) {
        String often = switch (repeat) {
            case WEEKLY -> "FREQ=WEEKLY";
            case EVERY_TWO_WEEKS -> "FREQ=WEEKLY;INTERVAL=2";
            case MONTHLY ->
                "FREQ=MONTHLY;BYDAY=" + week(first)
                        + first.getDayOfWeek().name().substring(0, 2);
        };
        return until == null
                ? often + ";COUNT=" + times
                : often + ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until);
    }

    /**
     * Lists the days.
     *
     * @param first the first of them
     * @return all of them in order, the first included
     * @throws BadInput when there is no second one, or they are more than 260 or reach further than five years
     */
    public List<LocalDate> days(LocalDate first) {
        List<LocalDate> days = every(first);
        if (days.size() > MOST || days.getLast().isAfter(first.plusYears(YEARS))) {
            throw new BadInput(
                    until == null ? "times" : "until",
                    "A series has at most 260 sessions within five years. Let it end earlier.");
        }
        if (days.size() < 2) {
            throw new BadInput("until", "It would end before the second session. Choose a later day.");
        }
        return days;
    }

    /** The days of a rule that was accepted before, whatever is left of it; never more than one too many. */
    List<LocalDate> every(LocalDate first) {
        RecurrenceRuleIterator recurs = parsed(text(first))
                .iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
        List<LocalDate> days = new ArrayList<>();
        days.add(first);
        while (recurs.hasNext() && days.size() <= MOST) {
            LocalDate day = day(recurs.nextDateTime());
            if (day.isAfter(first)) {
                days.add(day);
            }
        }
        return days;
    }

    /**
     * Finds the moment a session begins.
     *
     * @param day its day
     * @param at the time the practice's clock shows
     * @param zone the practice's zone
     * @return date and time of that moment there
     */
    static ZonedDateTime moment(LocalDate day, LocalTime at, ZoneId zone) {
        return day.atTime(at).atZone(zone);
    }

    /**
     * Where another day of the series goes when one of its days goes elsewhere: as many days further in a rule of
     * weeks; to the same week and weekday of as many months further in a rule of months.
     */
    LocalDate shifted(LocalDate day, LocalDate from, LocalDate to) {
        return switch (repeat) {
            case WEEKLY, EVERY_TWO_WEEKS -> day.plusDays(to.toEpochDay() - from.toEpochDay());
            case MONTHLY ->
                day.withDayOfMonth(1).plusMonths(months(to) - months(from)).with(weekdayOf(to));
        };
    }

    private static TemporalAdjuster weekdayOf(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return TemporalAdjusters.dayOfWeekInMonth(week(day), weekday);
    }

    /** Which of its weekday in the month a day is; a fifth one is the last, since not every month has five. */
    static int week(LocalDate day) {
        return day.getDayOfMonth() >= FIFTH_WEEK ? -1 : 1 + (day.getDayOfMonth() - 1) / WEEK;
    }

    private static long months(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue();
    }

    private static LocalDate day(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }

    private static RecurrenceRule parsed(String text) {
        try {
            return new RecurrenceRule(text);
        } catch (InvalidRecurrenceRuleException broken) {
            throw new IllegalStateException("No rule of RFC 5545", broken);
        }
    }
}
