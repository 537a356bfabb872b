package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.support.As.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.Availability;
import org.confide.scheduling.SchedulingPaths;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a day is out of hours is shaded, and said above its column. */
@ViewTest
class HoursOnTheGridTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleSessions sessions;

    @Autowired
    Availability availability;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    LocalDate monday;

    @BeforeEach
    void she_works_early_on_mondays() {
        sessions.service(ServiceKind.INDIVIDUAL);
        nora = staff.clinician();
        monday = time.today().plusDays(900).with(DayOfWeek.MONDAY);
        as(
                nora,
                () -> availability.work(
                        nora.account(),
                        WeekHours.on(new Hours(LocalTime.of(6, 0), LocalTime.of(14, 0)), List.of(DayOfWeek.MONDAY))));
    }

    private GridColumn open(LocalDate day) {
        Screens.open(staff.frontDesk(), SchedulingPaths.calendar(day));
        return _get(DayGrid.class).column(day + "/" + nora.account().value()).orElseThrow();
    }

    private static String shade(GridColumn column) {
        return String.valueOf(column.getElement().getStyle().get("--cal-hours-shut"));
    }

    @Test
    void the_grid_begins_with_the_earliest_hours_and_shades_what_comes_after() {
        GridColumn column = open(monday);
        assertThat(_get(DayGrid.class).minuteOfDay(0)).isEqualTo(6 * 60);
        assertThat(shade(column)).contains("transparent 0px " + 8 * Placement.HOUR + "px", "var(--cal-shut)");
    }

    @Test
    void a_day_off_is_shaded_and_said() {
        GridColumn column = open(monday.plusDays(1));
        assertThat(shade(column)).doesNotContain("transparent");
        assertThat(column.getElement().getAttribute("aria-label")).endsWith("No sessions, Not working");
        assertThat(Screens.words()).contains("No sessions, Not working");
    }

    @Test
    void a_time_off_is_shaded_between_hours() {
        as(nora, () -> availability.away(nora.account(), monday.atTime(8, 0), monday.atTime(9, 0), ""));
        GridColumn column = open(monday);
        assertThat(shade(column))
                .contains("transparent 0px " + 2 * Placement.HOUR + "px")
                .contains("transparent " + 3 * Placement.HOUR + "px");
        assertThat(Screens.words()).contains("Time off 8:00 AM to 9:00 AM");
    }
}
