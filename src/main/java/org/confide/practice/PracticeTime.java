package org.confide.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Time as the practice's own clocks show it, and its words on the screen. Time is nobody's secret: no rights are asked
 * for.
 */
@Component
public class PracticeTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE MMM d", Locale.US);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE MMM d, yyyy", Locale.US);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final DateTimeFormatter LONG_DAY_AND_YEAR =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private final Clock clock;
    private final PracticeMemory memory;

    PracticeTime(Clock clock, PracticeMemory memory) {
        this.clock = clock;
        this.memory = memory;
    }

    /** {@return the practice's zone; UTC before the first start is done} */
    public ZoneId zone() {
        return memory.facts().zone();
    }

    /** {@return this instant, to the microsecond that the database keeps} */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * {@return how far the practice's clocks are from UTC now, as the database's {@code convert_tz} wants it, such as
     * "-05:00"} Days of the other half of the year are an hour off by it: it tells the day of a session, not its hour.
     */
    public String offset() {
        String offset = zone().getRules().getOffset(now()).getId();
        return offset.equals("Z") ? "+00:00" : offset;
    }

    /** {@return today's date in the practice} */
    public LocalDate today() {
        return dateOf(now());
    }

    /**
     * Tells the practice's date of an instant.
     *
     * @param instant the instant
     * @return the date on the practice's calendar
     */
    public LocalDate dateOf(Instant instant) {
        return local(instant).toLocalDate();
    }

    /**
     * Tells what the practice's clock and calendar show at an instant.
     *
     * @param instant the instant
     * @return date and time of day
     */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone());
    }

    /**
     * Finds the instant of a local time. A time that the change of clocks leaves out is taken as that much later; of a
     * time that comes twice the first is taken.
     *
     * @param local date and time of day in the practice
     * @return the instant
     */
    public Instant instant(LocalDateTime local) {
        return local.atZone(zone()).toInstant();
    }

    /**
     * Finds the first instant of a day.
     *
     * @param day a date of the practice
     * @return the instant the day begins, which is not always midnight
     */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /**
     * Says a day.
     *
     * @param instant the instant
     * @return such as "Tue Nov 17", with the year when it is not this one
     */
    public String date(Instant instant) {
        return date(dateOf(instant));
    }

    /**
     * Says a day.
     *
     * @param day a date of the practice
     * @return such as "Tue Nov 17", with the year when it is not this one
     */
    public String date(LocalDate day) {
        return (day.getYear() == today().getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    /**
     * Says a day at length, for a heading.
     *
     * @param day a date of the practice
     * @return such as "Tuesday, November 24", with the year when it is not this one
     */
    public String longDate(LocalDate day) {
        return (day.getYear() == today().getYear() ? LONG_DAY : LONG_DAY_AND_YEAR).format(day);
    }

    /**
     * Says a time of day.
     *
     * @param instant the instant
     * @return such as "2:51 PM"
     */
    public String time(Instant instant) {
        return CLOCK.format(local(instant));
    }

    /**
     * Says a time of day.
     *
     * @param clock what the clock shows
     * @return such as "2:51 PM"
     */
    public String time(LocalTime clock) {
        return CLOCK.format(clock);
    }

    /**
     * Says day and time.
     *
     * @param instant the instant
     * @return such as "Tue Nov 17, 2:51 PM"
     */
    public String dateTime(Instant instant) {
        return date(instant) + ", " + time(instant);
    }

    /**
     * Says a day as paper that is kept for years has to.
     *
     * @param day which
     * @return such as "Mon Nov 23, 2026"
     */
    public String onPaper(LocalDate day) {
        return DAY_AND_YEAR.format(day);
    }

    /**
     * Says day and time as paper that is kept for years has to.
     *
     * @param instant when
     * @return such as "Mon Nov 23, 2026, 2:51 PM"
     */
    public String onPaper(Instant instant) {
        return onPaper(dateOf(instant)) + ", " + time(instant);
    }
}
