package org.confide.scheduling.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.scheduling.SchedulingPaths;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar shows, as its address says it.
 *
 * @param day the day, or any day of the week or month
 * @param view how much of it
 * @param whose one clinician's, or null for everybody's
 * @param rooms whether the columns are rooms
 */
record CalendarState(LocalDate day, View view, @Nullable AccountId whose, boolean rooms) implements Serializable {

    private static final String ROOMS = "rooms";

    /** How much is shown. */
    enum View {
        /** A day as columns. */
        DAY("Day"),
        /** A clinician's week. */
        WEEK("Week"),
        /** A clinician's month. */
        MONTH("Month"),
        /** A day as a list. */
        LIST("List");

        private final String label;

        View(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static CalendarState of(QueryParameters parameters, LocalDate today) {
        return new CalendarState(
                parameters
                        .getSingleParameter(SchedulingPaths.DAY)
                        .map(text -> day(text, today))
                        .orElse(today),
                parameters
                        .getSingleParameter(SchedulingPaths.VIEW)
                        .map(CalendarState::view)
                        .orElse(View.DAY),
                parameters
                        .getSingleParameter(SchedulingPaths.WHOSE)
                        .map(CalendarState::account)
                        .orElse(null),
                parameters
                        .getSingleParameter(SchedulingPaths.BY)
                        .filter(ROOMS::equals)
                        .isPresent());
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(SchedulingPaths.DAY, day.toString());
        if (view != View.DAY) {
            values.put(SchedulingPaths.VIEW, view.name().toLowerCase(Locale.ROOT));
        }
        if (whose != null) {
            values.put(SchedulingPaths.WHOSE, whose.value().toString());
        }
        if (rooms) {
            values.put(SchedulingPaths.BY, ROOMS);
        }
        return QueryParameters.simple(values);
    }

    String path() {
        return SchedulingPaths.CALENDAR + "?" + parameters().getQueryString();
    }

    CalendarState on(LocalDate other) {
        return new CalendarState(other, view, whose, rooms);
    }

    CalendarState as(View other) {
        return new CalendarState(day, other, whose, rooms);
    }

    CalendarState of(@Nullable AccountId other) {
        return new CalendarState(day, view, other, rooms);
    }

    CalendarState by(boolean byRooms) {
        return new CalendarState(day, view, whose, byRooms);
    }

    CalendarState step(int steps) {
        return switch (view) {
            case WEEK -> on(day.plusWeeks(steps));
            case MONTH -> on(day.plusMonths(steps));
            case DAY, LIST -> on(day.plusDays(steps));
        };
    }

    /** {@return the first day that is shown} */
    LocalDate from() {
        return switch (view) {
            case WEEK -> monday(day);
            case MONTH -> monday(day.withDayOfMonth(1));
            case DAY, LIST -> day;
        };
    }

    /** {@return the day after the last that is shown} */
    LocalDate until() {
        return switch (view) {
            case WEEK -> from().plusWeeks(1);
            case MONTH -> monday(day.with(TemporalAdjusters.lastDayOfMonth())).plusWeeks(1);
            case DAY, LIST -> day.plusDays(1);
        };
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return today;
        }
    }

    private static View view(String text) {
        for (View view : View.values()) {
            if (view.name().equalsIgnoreCase(text)) {
                return view;
            }
        }
        return View.DAY;
    }

    private static @Nullable AccountId account(String text) {
        try {
            return new AccountId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
