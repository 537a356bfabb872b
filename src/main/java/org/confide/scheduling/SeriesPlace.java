package org.confide.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * What a session's series is, in words.
 *
 * @param session which session
 * @param words such as "Every Thursday at 4:00 PM"
 * @param following how many of it and after it have not begun, itself included
 * @param toCome how many of the whole series have not begun
 * @param last the last day of its rule
 */
public record SeriesPlace(SessionId session, String words, int following, int toCome, LocalDate last) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    /**
     * Says a rule.
     *
     * @param repeat how often
     * @param first the first day
     * @param at the time of day
     * @return such as "Every Thursday at 4:00 PM" or "Every 2nd Tuesday of the month at 9:00 AM"
     */
    public static String words(Repeat repeat, LocalDate first, LocalTime at) {
        String weekday = first.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
        String often = switch (repeat) {
            case WEEKLY -> "Every " + weekday;
            case EVERY_TWO_WEEKS -> "Every other " + weekday;
            case MONTHLY -> "Every " + ordinal(SeriesRule.week(first)) + " " + weekday + " of the month";
        };
        return often + " at " + CLOCK.format(at);
    }

    private static String ordinal(int week) {
        return switch (week) {
            case 1 -> "1st";
            case 2 -> "2nd";
            case 3 -> "3rd";
            case 4 -> "4th";
            default -> "last";
        };
    }
}
