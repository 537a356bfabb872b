package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionRow.Attendee;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class MemberAttendanceTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    MemberAttendance members;

    @Autowired
    SessionAttendance attendance;

    @Autowired
    SessionReading reading;

    @Autowired
    SessionConduct conduct;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    List<ClientId> eight;
    LocalDate yesterday;

    @BeforeEach
    void a_group_of_eight() {
        nora = staff.clinician();
        eight = Stream.generate(() -> clients.client(nora)).limit(8).toList();
        yesterday = time.today().minusDays(1);
    }

    private static Attendee of(SessionRow row, ClientId client) {
        return row.clients().stream()
                .filter(attendee -> attendee.client().equals(client))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void seven_attend_one_leaves_early_and_one_does_not_come() {
        SessionId id = sessions.group(nora, yesterday.atTime(16, 0), eight);
        as(FRONT_DESK, () -> {
            eight.subList(0, 7).forEach(client -> members.arrived(id, client, LocalTime.of(15, 55)));
            members.arrived(id, eight.get(1), LocalTime.of(16, 10));
            members.left(id, eight.get(2), LocalTime.of(16, 20));
            assertThat(reading.get(id).status()).isEqualTo(SessionStatus.ARRIVED);
            members.say(id, eight.get(7), Presence.NO_SHOW);
            attendance.mark(id, SessionStatus.HELD);
            SessionRow row = members.of(id);
            assertThat(row.status()).isEqualTo(SessionStatus.HELD);
            assertThat(row.coming()).hasSize(7);
            assertThat(of(row, eight.get(0)).presence()).isEqualTo(Presence.ATTENDED);
            assertThat(row.late(of(row, eight.get(0)))).isFalse();
            assertThat(row.late(of(row, eight.get(1)))).isTrue();
            assertThat(row.leftEarly(of(row, eight.get(2)))).isTrue();
            assertThat(of(row, eight.get(7)).presence()).isEqualTo(Presence.NO_SHOW);
        });
        assertThat(as(nora, () -> conduct.everConducted(nora.account(), eight.get(2))))
                .isTrue();
        assertThat(as(nora, () -> conduct.everConducted(nora.account(), eight.get(7))))
                .isFalse();
    }

    @Test
    void a_time_that_cannot_be_is_refused() {
        SessionId id = sessions.group(nora, yesterday.atTime(16, 0), eight);
        SessionId later = sessions.group(nora, time.today().plusDays(3).atTime(16, 0), eight);
        ClientId first = eight.getFirst();
        as(FRONT_DESK, () -> {
            members.arrived(id, first, LocalTime.of(16, 10));
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> members.left(id, first, LocalTime.of(16, 5)));
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> members.arrived(later, first, LocalTime.of(16, 0)));
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> members.say(later, first, Presence.NO_SHOW));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> members.arrived(id, clients.client(nora), LocalTime.of(16, 0)));
        });
    }

    @Test
    void who_called_off_is_free_for_another_session_and_comes_back_only_while_free() {
        LocalDate day = time.today().plusDays(6);
        SessionId id = sessions.group(nora, day.atTime(16, 0), eight);
        ClientId first = eight.getFirst();
        SignedIn other = staff.clinician();
        as(FRONT_DESK, () -> {
            members.say(id, first, Presence.CANCELLED);
            assertThat(reading.next(first)).isEmpty();
            assertThat(reading.next(eight.get(1))).isPresent();
            assertThat(members.of(id).status()).isEqualTo(SessionStatus.PLANNED);
        });
        SessionId instead = sessions.session(other, first, day.atTime(16, 15));
        as(FRONT_DESK, () -> {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> members.say(id, first, Presence.EXPECTED))
                    .withMessageContaining("has another session");
            attendance.mark(instead, SessionStatus.CANCELLED);
            members.say(id, first, Presence.EXPECTED);
            assertThat(reading.get(id).presence(first)).isEqualTo(Presence.EXPECTED);
        });
    }

    @Test
    void one_client_is_checked_in_and_held_as_ever_and_the_times_can_be_noted() {
        SessionId id = sessions.session(nora, eight.getFirst(), yesterday.atTime(9, 0));
        as(FRONT_DESK, () -> {
            attendance.mark(id, SessionStatus.ARRIVED);
            members.arrived(id, eight.getFirst(), LocalTime.of(9, 10));
            attendance.mark(id, SessionStatus.HELD);
            SessionRow row = members.of(id);
            assertThat(row.late(row.clients().getFirst())).isTrue();
            assertThat(row.clients().getFirst().presence()).isEqualTo(Presence.ATTENDED);
            assertThat(members.choices(row, row.clients().getFirst())).isEmpty();
        });
    }

    @Test
    void the_practice_s_notice_says_how_a_session_is_called_off_now() {
        as(FRONT_DESK, () -> {
            assertThat(attendance.cancellation(time.now().plus(Duration.ofHours(25))))
                    .isEqualTo(SessionStatus.CANCELLED);
            assertThat(attendance.cancellation(time.now().plus(Duration.ofHours(23))))
                    .isEqualTo(SessionStatus.LATE_CANCELLED);
            assertThat(attendance.cancellation(time.now().minus(Duration.ofHours(1))))
                    .isEqualTo(SessionStatus.LATE_CANCELLED);
        });
    }

    @Test
    void somebody_elses_session_is_not_there_for_a_clinician() {
        SessionId id = sessions.group(nora, yesterday.atTime(16, 0), eight);
        as(staff.clinician(), () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> members.of(id));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> members.say(id, eight.getFirst(), Presence.NO_SHOW));
        });
        as(nora, () -> members.say(id, eight.getFirst(), Presence.NO_SHOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "BILLER", "PRIVACY_OFFICER", "SYSTEM_ADMIN", "AUDITOR"})
    void those_who_only_read_say_nothing(Role role) {
        SessionId id = sessions.group(nora, yesterday.atTime(16, 0), eight);
        as(
                As.person("Somebody", role),
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> members.say(id, eight.getFirst(), Presence.NO_SHOW)));
    }
}
