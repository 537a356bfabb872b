package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleServices;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SessionAttendanceTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    SessionAttendance attendance;

    @Autowired
    SessionReading reading;

    @Autowired
    SessionBooking booking;

    @Autowired
    SessionConduct conduct;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleServices services;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    ClientId client;
    LocalDate tomorrow;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        client = clients.client(nora);
        tomorrow = time.today().plusDays(1);
    }

    @Test
    void a_session_entered_in_error_leaves_every_view() {
        SessionId id = sessions.session(nora, client, tomorrow.atTime(9, 0));
        as(FRONT_DESK, () -> {
            attendance.mark(id, SessionStatus.ENTERED_IN_ERROR);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.get(id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attendance.mark(id, SessionStatus.PLANNED));
            assertThat(reading.dayOfPractice(tomorrow))
                    .extracting(SessionRow::id)
                    .doesNotContain(id);
            assertThat(reading.next(client)).isEmpty();
        });
    }

    @Test
    void one_that_has_begun_is_not_removed_but_gets_a_status() {
        SessionId id = sessions.session(nora, client, time.today().minusDays(1).atTime(9, 0));
        as(FRONT_DESK, () -> {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> attendance.mark(id, SessionStatus.ENTERED_IN_ERROR));
            attendance.mark(id, SessionStatus.NO_SHOW);
            attendance.mark(id, SessionStatus.NO_SHOW);
            assertThat(reading.get(id).status()).isEqualTo(SessionStatus.NO_SHOW);
            attendance.mark(id, SessionStatus.PLANNED);
            attendance.mark(id, SessionStatus.HELD);
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> attendance.mark(id, SessionStatus.CANCELLED));
        });
    }

    @Test
    void a_cancellation_is_taken_back_only_while_its_time_is_free() {
        SessionId id = sessions.session(nora, client, tomorrow.atTime(11, 0));
        sessions.become(id, SessionStatus.CANCELLED);
        sessions.session(nora, clients.client(nora), tomorrow.atTime(11, 30));
        as(FRONT_DESK, () -> {
            assertThatExceptionOfType(SlotTaken.class).isThrownBy(() -> attendance.mark(id, SessionStatus.PLANNED));
            attendance.mark(id, SessionStatus.PLANNED, true);
            assertThat(reading.get(id).status()).isEqualTo(SessionStatus.PLANNED);
        });
    }

    @Test
    void taking_a_cancellation_back_asks_for_the_skill_of_its_service_as_booking_does() {
        SampleServices.Taking emdr = services.takingASkill("EMDR", nora);
        Booking wanted = Booking.of(nora.account(), client, emdr.service(), tomorrow.atTime(13, 0), 60)
                .overDistance();
        SessionId id = as(FRONT_DESK, () -> booking.book(wanted));
        sessions.become(id, SessionStatus.CANCELLED);
        services.giveNothing(nora);
        as(FRONT_DESK, () -> {
            assertThatExceptionOfType(SlotTaken.class)
                    .isThrownBy(() -> attendance.mark(id, SessionStatus.PLANNED, true))
                    .satisfies(taken -> {
                        assertThat(taken.needsReason()).isTrue();
                        assertThat(taken.reasons())
                                .hasSize(1)
                                .first()
                                .asString()
                                .contains(emdr.skillName());
                    });
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> attendance.reinstate(id, " "));
            attendance.reinstate(id, "Skill is being renewed");
            assertThat(reading.get(id).status()).isEqualTo(SessionStatus.PLANNED);
        });
    }

    @Test
    void a_trainee_finds_another_time_instead_of_taking_back_anyway() {
        SignedIn trainee = staff.trainee();
        ClientId theirs = clients.client(trainee);
        SessionId id = sessions.session(trainee, theirs, tomorrow.atTime(11, 0));
        sessions.become(id, SessionStatus.CANCELLED);
        sessions.session(trainee, theirs, tomorrow.atTime(11, 30));
        as(
                trainee,
                () -> assertThatExceptionOfType(SlotTaken.class)
                        .isThrownBy(() -> attendance.mark(id, SessionStatus.PLANNED, true)));
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.CANCELLED);
    }

    @Test
    void somebody_elses_session_is_not_there_for_a_clinician() {
        SessionId id = sessions.held(nora, client);
        SignedIn other = staff.clinician();
        as(other, () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.get(id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attendance.mark(id, SessionStatus.PLANNED));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.day(nora.account(), tomorrow));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.dayOfPractice(tomorrow));
            assertThat(reading.calendars())
                    .singleElement()
                    .satisfies(row -> assertThat(row.account()).isEqualTo(other.account()));
        });
    }

    @Test
    void a_supervisor_reads_supervisees_sessions_from_the_day_the_relation_begins() {
        SignedIn supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
        LocalDate today = time.today();
        SessionId before = sessions.held(nora, client, today.minusDays(2));
        SessionId since = sessions.held(nora, client, today.minusDays(1));
        staff.supervise(nora.account(), supervisor.account(), today.minusDays(1));
        as(supervisor, () -> {
            assertThat(reading.get(since).id()).isEqualTo(since);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.get(before));
            assertThat(reading.day(nora.account(), today.minusDays(1))).hasSize(1);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> attendance.mark(since, SessionStatus.PLANNED));
        });
    }

    @Test
    void only_who_conducted_it_conducted_it() {
        SessionId id = sessions.held(nora, client);
        SignedIn other = staff.clinician();
        as(nora, () -> {
            assertThat(conduct.conducted(nora.account(), id)).isTrue();
            assertThat(conduct.everConducted(nora.account(), client)).isTrue();
            assertThat(conduct.conducted(other.account(), id)).isFalse();
            assertThat(conduct.everConducted(other.account(), client)).isFalse();
        });
    }

    @Test
    void a_co_clinician_conducts_it_too() {
        SignedIn second = staff.trainee();
        List<ClientId> members = List.of(client, clients.client(nora));
        Booking wanted = new Booking(
                nora.account(),
                second.account(),
                members,
                sessions.service(ServiceKind.GROUP),
                tomorrow.atTime(16, 0),
                80,
                null,
                false,
                "Worry and Rest group");
        SessionId id = as(FRONT_DESK, () -> booking.book(wanted));
        as(second, () -> {
            assertThat(reading.get(id).clients()).isEqualTo(members);
            assertThat(conduct.conducted(second.account(), id)).isTrue();
            assertThat(reading.day(second.account(), tomorrow)).hasSize(1);
            attendance.mark(id, SessionStatus.CANCELLED);
        });
    }

    @Test
    void the_next_session_is_the_first_that_has_not_begun() {
        sessions.held(nora, client);
        sessions.session(nora, client, tomorrow.plusDays(7).atTime(9, 0));
        SessionId next = sessions.session(nora, client, tomorrow.atTime(9, 0));
        as(
                nora,
                () -> assertThat(reading.next(client))
                        .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo(next)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "BILLER", "PRIVACY_OFFICER", "SYSTEM_ADMIN", "AUDITOR"})
    void those_who_only_read_change_nothing(Role role) {
        SessionId id = sessions.session(nora, client, tomorrow.atTime(15, 0));
        as(
                As.person("Somebody", role),
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> attendance.mark(id, SessionStatus.CANCELLED)));
    }
}
