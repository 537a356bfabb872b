package org.confide.practice;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The federal holidays of the United States by rule: 5 U.S.C. 6103(a). One that falls on a Saturday is observed on the
 * Friday before (6103(b)), one on a Sunday on the Monday after (Executive Order 11582); both days are listed, for a
 * practice that is open on weekends.
 */
final class FederalHolidays {

    /** Since this year there have been eleven. */
    static final int FIRST_YEAR = 2022;

    private FederalHolidays() {}

    /** {@return the holidays of a year in order; New Year's Day may be observed on the last day of the year before} */
    static NavigableMap<LocalDate, String> of(int year) {
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        fixed(days, LocalDate.of(year, Month.JANUARY, 1), "New Year's Day");
        days.put(first(year, Month.JANUARY).with(dayOfWeekInMonth(3, MONDAY)), "Birthday of Martin Luther King, Jr.");
        days.put(first(year, Month.FEBRUARY).with(dayOfWeekInMonth(3, MONDAY)), "Washington's Birthday");
        days.put(first(year, Month.MAY).with(lastInMonth(MONDAY)), "Memorial Day");
        fixed(days, LocalDate.of(year, Month.JUNE, 19), "Juneteenth National Independence Day");
        fixed(days, LocalDate.of(year, Month.JULY, 4), "Independence Day");
        days.put(first(year, Month.SEPTEMBER).with(dayOfWeekInMonth(1, MONDAY)), "Labor Day");
        days.put(first(year, Month.OCTOBER).with(dayOfWeekInMonth(2, MONDAY)), "Columbus Day");
        fixed(days, LocalDate.of(year, Month.NOVEMBER, 11), "Veterans Day");
        days.put(first(year, Month.NOVEMBER).with(dayOfWeekInMonth(4, THURSDAY)), "Thanksgiving Day");
        fixed(days, LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day");
        return days;
    }

    private static void fixed(NavigableMap<LocalDate, String> days, LocalDate day, String name) {
        days.put(day, name);
        switch (day.getDayOfWeek()) {
            case SATURDAY -> days.put(day.minusDays(1), name + " (observed)");
            case SUNDAY -> days.put(day.plusDays(1), name + " (observed)");
            default -> {
                // On a weekday it is observed on its own day.
            }
        }
    }

    private static LocalDate first(int year, Month month) {
        return LocalDate.of(year, month, 1);
    }
}
