package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.support.As.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.Closure;
import org.confide.practice.Closures;
import org.confide.practice.PracticeTime;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The hours that the calendar draws. */
@DatabaseTest
class WorkingDaysTest {

    private static final Hours NINE_TO_FIVE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    @Autowired
    CalendarReading calendar;

    @Autowired
    Availability availability;

    @Autowired
    Closures closures;

    @Autowired
    SampleStaff staff;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    SignedIn frontDesk;
    LocalDate monday;

    @BeforeEach
    void she_works_on_mondays() {
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        // Far enough ahead that no other test looks at these days.
        monday = time.today().plusDays(800).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        as(nora, () -> availability.work(nora.account(), WeekHours.on(NINE_TO_FIVE, List.of(DayOfWeek.MONDAY))));
    }

    private WorkingDay seenBy(SignedIn person, LocalDate day) {
        return as(
                person,
                () -> calendar.hours(List.of(nora.account()), day, day.plusDays(1))
                        .of(nora.account(), day));
    }

    @Test
    void her_hours_her_other_days_and_her_time_off() {
        as(nora, () -> availability.away(nora.account(), monday.atTime(12, 0), monday.atTime(13, 30), "Dentist"));
        WorkingDay day = seenBy(frontDesk, monday);
        assertThat(day.open())
                .containsExactly(
                        new Hours(LocalTime.of(9, 0), LocalTime.NOON),
                        new Hours(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        assertThat(day.absence()).isEqualTo("Time off 12:00 PM to 1:30 PM");
        assertThat(seenBy(nora, monday)).isEqualTo(day);

        WorkingDay tuesday = seenBy(frontDesk, monday.plusDays(1));
        assertThat(tuesday.open()).isEmpty();
        assertThat(tuesday.absence()).isEqualTo("Not working");
    }

    @Test
    void days_of_one_long_time_off_are_off_from_end_to_end() {
        as(
                nora,
                () -> availability.away(
                        nora.account(),
                        monday.minusDays(3).atTime(12, 0),
                        monday.plusDays(7).atTime(10, 0),
                        ""));
        assertThat(seenBy(frontDesk, monday)).isEqualTo(new WorkingDay(List.of(), "Time off"));
        WorkingDay back = seenBy(frontDesk, monday.plusDays(7));
        assertThat(back.open()).containsExactly(new Hours(LocalTime.of(10, 0), LocalTime.of(17, 0)));
        assertThat(back.absence()).isEqualTo("Time off 12:00 AM to 10:00 AM");
    }

    @Test
    void a_closed_day_is_everybodys_and_the_rooms() {
        LocalDate day = monday.plusDays(70);
        as(staff.person("Ola Admin", Role.PRACTICE_ADMIN), () -> closures.close(new Closure(day, "Moving house")));
        assertThat(seenBy(frontDesk, day)).isEqualTo(new WorkingDay(List.of(), "Closed, Moving house"));
        as(
                frontDesk,
                () -> assertThat(calendar.hours(List.of(), day, day.plusDays(1))
                                .of(null, day)
                                .open())
                        .isEmpty());
    }

    @Test
    void another_clinician_is_told_the_practices_hours_only() {
        as(nora, () -> availability.away(nora.account(), monday.atTime(9, 0), monday.atTime(17, 0), ""));
        assertThat(seenBy(staff.clinician(), monday).absence()).isEmpty();
        assertThat(seenBy(staff.clinician(), monday).open()).isNotEmpty();
    }

    @Test
    void fifteen_people_over_a_week_take_one_statement() {
        List<SignedIn> people =
                java.util.stream.Stream.generate(staff::clinician).limit(15).toList();
        as(frontDesk, () -> calendar.hours(List.of(), monday, monday.plusDays(7)));
        Statements seen = Statements.during(() -> as(
                frontDesk,
                () -> calendar.hours(people.stream().map(SignedIn::account).toList(), monday, monday.plusDays(7))));
        assertThat(seen.record()).as(seen.toString()).isEqualTo(1);
    }
}
