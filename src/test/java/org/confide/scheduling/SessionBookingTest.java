package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.Room;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceKind;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SessionBookingTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    SessionBooking booking;

    @Autowired
    SessionReading reading;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    ClientAccess access;

    @Autowired
    Rooms rooms;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    SignedIn nora;
    ClientId client;
    LocalDateTime tomorrowAtTwo;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        client = clients.client(nora);
        tomorrowAtTwo = time.today().plusDays(1).atTime(LocalTime.of(14, 0));
    }

    private Booking wanted() {
        return Booking.of(nora.account(), client, sessions.service(ServiceKind.INDIVIDUAL), tomorrowAtTwo, 50);
    }

    private static void refused(String field, Runnable act) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void the_front_desk_books_and_the_clinician_finds_it_in_her_day() {
        SessionId id = as(FRONT_DESK, () -> booking.book(wanted()));
        as(
                nora,
                () -> assertThat(reading.day(nora.account(), tomorrowAtTwo.toLocalDate()))
                        .singleElement()
                        .satisfies(row -> {
                            assertThat(row.id()).isEqualTo(id);
                            assertThat(time.time(row.start())).isEqualTo("2:00 PM");
                            assertThat(row.status()).isEqualTo(SessionStatus.PLANNED);
                        }));
        assertThat(facts("session.book", id)).isEqualTo(1);
    }

    @Test
    void a_clinician_whom_the_front_desk_books_joins_the_treatment_team() {
        SignedIn other = staff.clinician();
        assertThat(as(other, () -> access.clinical(client))).isFalse();
        as(
                FRONT_DESK,
                () -> booking.book(Booking.of(
                        other.account(),
                        client,
                        sessions.service(ServiceKind.INDIVIDUAL),
                        tomorrowAtTwo.plusHours(2),
                        50)));
        assertThat(as(other, () -> access.clinical(client))).isTrue();
    }

    @Test
    void a_clinician_books_for_herself_and_for_her_own_clients_only() {
        as(nora, () -> assertThat(booking.book(wanted())).isNotNull());
        SignedIn other = staff.clinician();
        ClientId hers = clients.client(other);
        as(nora, () -> {
            refused(
                    "clinician",
                    () -> booking.book(Booking.of(
                            other.account(), client, sessions.service(ServiceKind.INDIVIDUAL), tomorrowAtTwo, 50)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> booking.book(Booking.of(
                            nora.account(),
                            hers,
                            sessions.service(ServiceKind.INDIVIDUAL),
                            tomorrowAtTwo.plusHours(3),
                            50)));
        });
    }

    @Test
    void what_stands_against_a_time_is_said_and_allowed_only_when_asked_for_again() {
        Room room = Room.named("Room " + UUID.randomUUID().toString().substring(0, 8));
        as(staff.admin(), () -> rooms.save(room));
        as(FRONT_DESK, () -> {
            booking.book(wanted().in(room.id()));
            assertThatExceptionOfType(SlotTaken.class)
                    .isThrownBy(() -> booking.book(wanted().in(room.id())))
                    .satisfies(taken -> assertThat(taken.reasons())
                            .hasSize(3)
                            .contains("Nora Whitfield has another session from 2:00 PM to 2:50 PM.")
                            .contains(room.name() + " is taken from 2:00 PM to 2:50 PM."));
            assertThat(booking.book(wanted().in(room.id()), true)).isNotNull();
        });
    }

    @Test
    void a_time_that_has_passed_is_said_and_allowed_when_asked_for_again() {
        Booking past = Booking.of(
                nora.account(),
                client,
                sessions.service(ServiceKind.INDIVIDUAL),
                time.today().minusDays(3).atTime(9, 0),
                50);
        as(FRONT_DESK, () -> {
            assertThatExceptionOfType(SlotTaken.class)
                    .isThrownBy(() -> booking.book(past))
                    .satisfies(taken -> assertThat(taken.reasons())
                            .singleElement()
                            .asString()
                            .contains("passed"));
            assertThat(booking.book(past, true)).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, 0, 4, 481, Integer.MAX_VALUE})
    void a_length_that_no_session_has_is_refused(int minutes) {
        Booking odd =
                Booking.of(nora.account(), client, sessions.service(ServiceKind.INDIVIDUAL), tomorrowAtTwo, minutes);
        as(FRONT_DESK, () -> refused("minutes", () -> booking.book(odd)));
    }

    @Test
    void what_can_not_be_is_refused_beside_its_field() {
        var individual = sessions.service(ServiceKind.INDIVIDUAL);
        ClientId second = clients.client(nora);
        LocalDate clocksGoForward = LocalDate.of(time.today().getYear() + 1, 3, 1)
                .with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(2, java.time.DayOfWeek.SUNDAY));
        as(FRONT_DESK, () -> {
            refused(
                    "clients",
                    () -> booking.book(new Booking(
                            nora.account(),
                            null,
                            List.of(client, second),
                            individual,
                            tomorrowAtTwo,
                            50,
                            null,
                            false,
                            "")));
            refused(
                    "clients",
                    () -> booking.book(new Booking(
                            nora.account(), null, List.of(), individual, tomorrowAtTwo, 50, null, false, "")));
            refused(
                    "time",
                    () -> booking.book(
                            Booking.of(nora.account(), client, individual, clocksGoForward.atTime(2, 30), 50)));
            refused(
                    "date",
                    () -> booking.book(Booking.of(nora.account(), client, individual, tomorrowAtTwo.plusYears(3), 50)));
            refused(
                    "telehealth",
                    () -> booking.book(new Booking(
                            nora.account(),
                            null,
                            List.of(client),
                            sessions.service(ServiceKind.GROUP),
                            tomorrowAtTwo,
                            80,
                            null,
                            true,
                            "")));
            refused(
                    "clinician",
                    () -> booking.book(Booking.of(FRONT_DESK.account(), client, individual, tomorrowAtTwo, 50)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            booking.book(Booking.of(nora.account(), ClientId.next(), individual, tomorrowAtTwo, 50)));
        });
    }

    @Test
    void an_unplanned_session_begins_now_and_a_double_click_opens_it_once() {
        SessionId first = as(nora, () -> booking.unplanned(client));
        SessionId again = as(nora, () -> booking.unplanned(client));
        assertThat(again).isEqualTo(first);
        as(nora, () -> assertThat(reading.get(first).status()).isEqualTo(SessionStatus.ARRIVED));
        SignedIn other = staff.clinician();
        as(other, () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> booking.unplanned(client)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLINICIAN", "TRAINEE", "FRONT_DESK"})
    void others_do_not_book(Role role) {
        Booking wanted = wanted();
        as(As.person("Somebody", role), () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> booking.book(wanted));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> booking.unplanned(client));
        });
    }

    @Test
    void a_day_is_one_statement_whatever_its_sessions() {
        LocalDate day = time.today().plusDays(40);
        for (int hour = 8; hour < 12; hour++) {
            sessions.session(nora, client, day.atTime(hour, 0));
        }
        sessions.group(nora, day.atTime(13, 0), List.of(client, clients.client(nora), clients.client(nora)));
        as(FRONT_DESK, () -> {
            Statements seen = Statements.during(() -> reading.documented(reading.dayOfPractice(day)));
            assertThat(seen.record()).as(seen.toString()).isLessThanOrEqualTo(3);
            assertThat(reading.dayOfPractice(day))
                    .hasSizeGreaterThanOrEqualTo(5)
                    .anySatisfy(row -> {
                        assertThat(row.title()).isEqualTo("Tuesday group");
                        assertThat(row.clients()).hasSize(3);
                    });
        });
    }

    private int facts(String action, SessionId id) {
        return jdbc.sql("select count(*) from audit_event where action = ? and object = ?")
                .params(action, id.value().toString())
                .query(Integer.class)
                .single();
    }
}
