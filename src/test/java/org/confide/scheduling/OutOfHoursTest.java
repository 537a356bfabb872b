package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.Closure;
import org.confide.practice.Closures;
import org.confide.practice.OpeningHours;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.NotFound;
import org.confide.shared.WeekHours;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Working hours, times off and closures against a booking. */
@DatabaseTest
class OutOfHoursTest {

    private static final Hours NINE_TO_FIVE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    @Autowired
    SessionBooking booking;

    @Autowired
    Availability availability;

    @Autowired
    Closures closures;

    @Autowired
    OpeningHours opening;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    SignedIn nora;
    SignedIn frontDesk;
    ClientId client;
    LocalDate monday;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        client = clients.client(nora);
        // Far enough ahead that no other test looks at these days.
        monday = time.today().plusDays(500).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        as(
                nora,
                () -> availability.work(
                        nora.account(),
                        WeekHours.on(NINE_TO_FIVE, List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY))));
    }

    @Test
    void the_break_of_a_day_in_two_parts_takes_a_reason_that_names_both() {
        as(
                nora,
                () -> availability.work(
                        nora.account(),
                        WeekHours.on(
                                List.of(
                                        new Hours(LocalTime.of(9, 0), LocalTime.NOON),
                                        new Hours(LocalTime.of(14, 0), LocalTime.of(18, 0))),
                                List.of(DayOfWeek.MONDAY))));
        assertThat(against(monday.atTime(11, 30)))
                .containsExactly(
                        "Nora Whitfield works from 9:00 AM to 12:00 PM and from 2:00 PM to 6:00 PM on Mondays.");
        assertThat(against(monday.atTime(17, 0))).isEmpty();
        assertThat(as(nora, () -> availability.week(nora.account())).on(DayOfWeek.MONDAY))
                .hasSize(2);
    }

    private Booking at(LocalDateTime start) {
        return Booking.of(nora.account(), client, sessions.service(ServiceKind.INDIVIDUAL), start, 50);
    }

    private List<String> against(LocalDateTime start) {
        return as(frontDesk, () -> {
            try {
                booking.book(at(start));
                return List.of();
            } catch (SlotTaken taken) {
                assertThat(taken.needsReason()).isTrue();
                return taken.reasons();
            }
        });
    }

    @Test
    void a_day_and_an_hour_she_does_not_work_are_said() {
        assertThat(against(monday.plusDays(4).atTime(10, 0)))
                .containsExactly("Nora Whitfield does not work on Fridays.");
        assertThat(against(monday.atTime(8, 45)))
                .containsExactly("Nora Whitfield works from 9:00 AM to 5:00 PM on Mondays.");
        assertThat(against(monday.atTime(16, 11)))
                .containsExactly("Nora Whitfield works from 9:00 AM to 5:00 PM on Mondays.");
        assertThat(against(monday.atTime(16, 10))).isEmpty();
        assertThat(against(monday.plusDays(1).atTime(9, 0))).isEmpty();
    }

    @Test
    void time_off_is_said_until_it_is_taken_back() {
        as(frontDesk, () -> availability.away(nora.account(), monday.atTime(12, 0), monday.atTime(15, 0), "Dentist"));
        assertThat(against(monday.atTime(14, 30)))
                .containsExactly("Nora Whitfield has time off from " + time.date(monday) + ", 12:00 PM to "
                        + time.date(monday) + ", 3:00 PM.");
        assertThat(against(monday.atTime(15, 0))).isEmpty();
        as(
                nora,
                () -> availability
                        .timesOff(nora.account())
                        .forEach(timeOff -> availability.back(nora.account(), timeOff.id())));
        assertThat(against(monday.atTime(13, 0))).isEmpty();
    }

    @Test
    void a_closed_day_and_the_practices_hours_are_said() {
        as(staff.admin(), () -> closures.close(new Closure(monday, "Moving house")));
        try {
            assertThat(against(monday.atTime(10, 0)))
                    .containsExactly("The practice is closed on " + time.date(monday) + ": Moving house.");
            as(staff.admin(), () -> opening.keep(WeekHours.on(NINE_TO_FIVE, List.of(DayOfWeek.TUESDAY))));
            assertThat(against(monday.plusDays(2).atTime(10, 0)))
                    .containsExactly("The practice is closed on Wednesdays.");
            assertThat(against(monday.plusDays(1).atTime(7, 0)))
                    .containsExactly(
                            "The practice is open from 9:00 AM to 5:00 PM on Tuesdays.",
                            "Nora Whitfield works from 9:00 AM to 5:00 PM on Tuesdays.");
        } finally {
            as(staff.admin(), () -> {
                closures.open(monday);
                opening.keep(WeekHours.UNKNOWN);
            });
        }
    }

    @Test
    void out_of_hours_it_is_booked_only_for_a_reason_that_the_trail_keeps() {
        Booking evening = at(monday.atTime(20, 0));
        as(frontDesk, () -> {
            assertThatExceptionOfType(SlotTaken.class).isThrownBy(() -> booking.book(evening, true));
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> booking.book(evening, "  "));
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> booking.book(evening, "x".repeat(201)));
            SessionId id = booking.book(evening, "She asked for it");
            assertThat(jdbc.sql("select detail from audit_event where action = 'session.book' and object = ?")
                            .param(id.value().toString())
                            .query(String.class)
                            .single())
                    .isEqualTo("She asked for it");
        });
    }

    @Test
    void what_is_free_is_found_with_two_statements_more_than_none() {
        as(frontDesk, () -> {
            Statements seen = Statements.during(() -> booking.book(at(monday.atTime(10, 0))));
            assertThat(seen.record()).as(seen.toString()).isLessThanOrEqualTo(12);
        });
    }

    @Test
    void a_clinician_says_it_for_herself_and_not_for_others() {
        SignedIn other = staff.clinician();
        as(other, () -> {
            assertThat(availability.people()).extracting(row -> row.account()).containsExactly(other.account());
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> availability.week(nora.account()));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> availability.work(nora.account(), WeekHours.UNKNOWN));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> availability.away(nora.account(), monday.atTime(9, 0), monday.atTime(10, 0), ""));
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> availability.away(other.account(), monday.atTime(9, 0), monday.atTime(9, 0), ""));
        });
    }
}
