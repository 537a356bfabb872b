package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.Closure;
import org.confide.practice.Closures;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SeriesBookingTest {

    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final SeriesRule SIX_WEEKS = SeriesRule.times(Repeat.WEEKLY, 6);

    @Autowired
    SeriesBooking series;

    @Autowired
    SessionBooking booking;

    @Autowired
    Sessions rows;

    @Autowired
    Closures closures;

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
    LocalDate first;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        client = clients.client(nora);
        sessions.service(ServiceKind.INDIVIDUAL);
        ZoneId zone = time.zone();
        // Three weeks before the clocks change the next time but one, so that the six weeks lie on both sides.
        var next = zone.getRules().nextTransition(time.now());
        first = LocalDate.ofInstant(
                        zone.getRules().nextTransition(next.getInstant()).getInstant(), zone)
                .minusDays(17);
    }

    private Booking wanted() {
        return Booking.of(nora.account(), client, sessions.service(ServiceKind.INDIVIDUAL), first.atTime(FOUR), 50);
    }

    private List<SessionId> book(boolean keepHolidays, SeriesChoice choice) {
        return as(frontDesk, () -> series.book(wanted(), SIX_WEEKS, keepHolidays, choice));
    }

    private List<SeriesTaken.Clash> clashes(boolean keepHolidays) {
        try {
            book(keepHolidays, SeriesChoice.NONE);
            return List.of();
        } catch (SeriesTaken taken) {
            return taken.clashes();
        }
    }

    private int booked() {
        return jdbc.sql("select count(*) from session_client where client_id = ?")
                .param(client.value().toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void six_weeks_are_six_sessions_at_the_same_time_of_day_before_and_after_the_clocks_change() {
        List<SessionId> ids = book(false, SeriesChoice.NONE);
        assertThat(ids).hasSize(6);
        List<Session> booked =
                ids.stream().map(id -> rows.findById(id).orElseThrow()).toList();
        for (int week = 0; week < 6; week++) {
            assertThat(time.local(booked.get(week).start()))
                    .isEqualTo(first.plusWeeks(week).atTime(FOUR));
        }
        assertThat(booked.stream()
                        .map(session -> time.zone().getRules().getOffset(session.start()))
                        .distinct())
                .hasSize(2);
        assertThat(booked.stream().map(Session::series).distinct()).hasSize(1);
        assertThat(jdbc.sql("select rule from session_series where id = ?")
                        .param(java.util.Objects.requireNonNull(
                                        booked.getFirst().series())
                                .value()
                                .toString())
                        .query(String.class)
                        .single())
                .isEqualTo("FREQ=WEEKLY;COUNT=6");
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'session.book' and client = ?")
                        .param(client.value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void closed_days_are_skipped_or_asked_about() {
        LocalDate closed = first.plusWeeks(2);
        as(staff.admin(), () -> closures.close(new Closure(closed, "Moving house")));
        try {
            assertThat(clashes(true)).singleElement().satisfies(clash -> {
                assertThat(clash.day()).isEqualTo(closed);
                assertThat(clash.needsReason()).isTrue();
                assertThat(clash.reasons())
                        .containsExactly("The practice is closed on " + time.date(closed) + ": Moving house.");
            });
            assertThat(booked()).isZero();
            assertThatExceptionOfType(SeriesTaken.class)
                    .isThrownBy(() -> book(true, new SeriesChoice(Set.of(), Set.of(closed), "")));
            assertThat(book(true, new SeriesChoice(Set.of(), Set.of(closed), "They are away otherwise")))
                    .hasSize(6);
            client = clients.client(nora);
            assertThat(as(
                            frontDesk,
                            () -> series.book(
                                    Booking.of(
                                            nora.account(),
                                            client,
                                            sessions.service(ServiceKind.INDIVIDUAL),
                                            first.atTime(LocalTime.of(18, 0)),
                                            50),
                                    SIX_WEEKS,
                                    false,
                                    SeriesChoice.NONE)))
                    .hasSize(5);
        } finally {
            as(staff.admin(), () -> closures.open(closed));
        }
    }

    @Test
    void what_stands_against_days_is_listed_and_each_is_left_out_or_booked_anyway() {
        ClientId other = clients.client(nora);
        sessions.session(nora, other, first.plusWeeks(1).atTime(15, 30));
        sessions.session(nora, other, first.plusWeeks(3).atTime(16, 45));
        assertThat(clashes(false))
                .extracting(SeriesTaken.Clash::day)
                .containsExactly(first.plusWeeks(1), first.plusWeeks(3));
        assertThat(booked()).as("nothing is booked by asking").isZero();
        List<SessionId> ids = book(false, new SeriesChoice(Set.of(first.plusWeeks(1)), Set.of(first.plusWeeks(3)), ""));
        assertThat(ids).hasSize(5);
        assertThat(ids.stream()
                        .map(id -> time.dateOf(rows.findById(id).orElseThrow().start())))
                .doesNotContain(first.plusWeeks(1))
                .contains(first.plusWeeks(3));
    }

    @Test
    void a_clinician_books_series_for_herself_and_for_her_own_clients_only() {
        assertThat(as(nora, () -> series.book(wanted(), SIX_WEEKS, false, SeriesChoice.NONE)))
                .hasSize(6);
        SignedIn other = staff.clinician();
        as(other, () -> {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> series.book(wanted(), SIX_WEEKS, false, SeriesChoice.NONE));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> series.book(
                            Booking.of(
                                    other.account(),
                                    client,
                                    sessions.service(ServiceKind.INDIVIDUAL),
                                    first.atTime(9, 0),
                                    50),
                            SIX_WEEKS,
                            false,
                            SeriesChoice.NONE));
        });
    }

    @Test
    void five_years_of_weeks_are_booked_at_once() {
        List<SessionId> ids = as(
                frontDesk, () -> series.book(wanted(), SeriesRule.times(Repeat.WEEKLY, 260), false, SeriesChoice.NONE));
        assertThat(ids).hasSize(260);
        assertThat(time.local(rows.findById(ids.getLast()).orElseThrow().start())
                        .toLocalTime())
                .isEqualTo(FOUR);
    }
}
