package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

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
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SessionMovingTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    SessionMoving moving;

    @Autowired
    SessionReading reading;

    @Autowired
    SessionBooking booking;

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
    LocalDateTime two;
    SessionId id;

    @BeforeEach
    void a_session_tomorrow_at_two() {
        nora = staff.clinician();
        client = clients.client(nora);
        two = time.today().plusDays(1).atTime(LocalTime.of(14, 0));
        id = sessions.session(nora, client, two);
    }

    private Move asItIs() {
        SessionRow row = as(
                FRONT_DESK,
                () -> reading.dayOfPractice(two.toLocalDate()).stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow());
        return new Move(id, row.version(), time.local(row.start()), row.minutes(), row.clinician(), row.roomId(), true);
    }

    private LocalDateTime start() {
        return as(FRONT_DESK, () -> time.local(reading.get(id).start()));
    }

    @Test
    void the_front_desk_moves_time_length_and_place_and_it_is_on_record() {
        Room room = Room.named("Room " + UUID.randomUUID().toString().substring(0, 8));
        as(staff.admin(), () -> rooms.save(room));
        Move wanted = asItIs().at(two.plusMinutes(75)).lasting(80).in(room.id(), false);
        Move back = as(FRONT_DESK, () -> moving.move(wanted, false));
        as(FRONT_DESK, () -> {
            Session moved = reading.get(id);
            assertThat(time.local(moved.start())).isEqualTo(two.plusMinutes(75));
            assertThat(time.local(moved.end())).isEqualTo(two.plusMinutes(155));
            assertThat(moved.room()).isEqualTo(room.id());
            assertThat(moved.telehealth()).isFalse();
        });
        assertThat(facts()).isEqualTo(1);
        as(FRONT_DESK, () -> moving.back(back));
        assertThat(start()).isEqualTo(two);
        assertThat(as(FRONT_DESK, () -> reading.get(id).telehealth())).isTrue();
        assertThat(facts()).isEqualTo(2);
    }

    @Test
    void a_clinician_moves_her_own_and_nobody_elses() {
        as(nora, () -> moving.move(asItIs().at(two.plusHours(1)), false));
        assertThat(start()).isEqualTo(two.plusHours(1));
        Move mine = asItIs();
        SignedIn other = staff.clinician();
        as(other, () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> moving.move(mine, false)));
        as(
                nora,
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> moving.move(mine.to(other.account()), false)));
        assertThat(start()).isEqualTo(two.plusHours(1));
    }

    @Test
    void the_front_desk_gives_a_session_to_a_colleague_who_joins_the_team() {
        SignedIn other = staff.clinician();
        assertThat(as(other, () -> access.clinical(client))).isFalse();
        as(FRONT_DESK, () -> moving.move(asItIs().to(other.account()), false));
        assertThat(as(other, () -> access.clinical(client))).isTrue();
        assertThat(as(other, () -> reading.day(other.account(), two.toLocalDate())))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(id));
        SignedIn notTreating = staff.frontDesk();
        as(
                FRONT_DESK,
                () -> assertThatExceptionOfType(BadInput.class)
                        .isThrownBy(() -> moving.move(asItIs().to(notTreating.account()), false)));
    }

    @Test
    void a_taken_time_is_refused_with_its_reason_and_others_that_are_free() {
        sessions.session(nora, clients.client(nora), two.plusHours(2));
        Move onto = asItIs().at(two.plusHours(2).plusMinutes(15));
        as(FRONT_DESK, () -> {
            assertThatExceptionOfType(SlotTaken.class)
                    .isThrownBy(() -> moving.move(onto, false))
                    .satisfies(taken -> assertThat(taken.reasons())
                            .singleElement()
                            .isEqualTo("Nora Whitfield has another session from 4:00 PM to 4:50 PM."));
            List<LocalDateTime> others = moving.alternatives(onto);
            assertThat(others)
                    .hasSize(3)
                    .allMatch(other -> other.toLocalDate().equals(two.toLocalDate()))
                    .noneMatch(other -> other.isAfter(two.plusMinutes(70))
                            && other.isBefore(two.plusHours(2).plusMinutes(50)));
            assertThat(start()).isEqualTo(two);
            moving.move(asItIs().at(others.getFirst()), false);
        });
        assertThat(start()).isNotEqualTo(two);
    }

    @Test
    void only_some_move_over_what_stands_against_it() {
        SignedIn trainee = staff.trainee();
        ClientId theirs = clients.client(trainee);
        sessions.session(trainee, clients.client(trainee), two.plusHours(2));
        id = sessions.session(trainee, theirs, two);
        Move onto = asItIs().at(two.plusHours(2));
        as(trainee, () -> assertThatExceptionOfType(SlotTaken.class).isThrownBy(() -> moving.move(onto, true)));
        as(FRONT_DESK, () -> moving.move(onto, true));
        assertThat(start()).isEqualTo(two.plusHours(2));
    }

    @Test
    void what_was_changed_meanwhile_is_not_overwritten() {
        Move shown = asItIs();
        as(FRONT_DESK, () -> moving.move(shown.at(two.plusHours(1)), false));
        as(
                FRONT_DESK,
                () -> assertThatExceptionOfType(OptimisticLockingFailureException.class)
                        .isThrownBy(() -> moving.move(shown.at(two.plusHours(3)), false)));
        assertThat(start()).isEqualTo(two.plusHours(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"CANCELLED", "LATE_CANCELLED"})
    void what_was_called_off_stays_where_it_was(SessionStatus status) {
        sessions.become(id, status);
        as(
                FRONT_DESK,
                () -> assertThatExceptionOfType(BadInput.class)
                        .isThrownBy(() -> moving.move(asItIs().at(two.plusHours(1)), false)));
        assertThat(start()).isEqualTo(two);
    }

    @Test
    void what_took_place_stays_where_it_was() {
        id = sessions.held(nora, client);
        long version = jdbc.sql("select version from session where id = ?")
                .param(id.value().toString())
                .query(Long.class)
                .single();
        Move wanted = new Move(id, version, two, 50, nora.account(), null, true);
        as(FRONT_DESK, () -> assertThatExceptionOfType(BadInput.class).isThrownBy(() -> moving.move(wanted, true)));
    }

    @Test
    void times_and_lengths_that_can_not_be_are_refused() {
        as(FRONT_DESK, () -> {
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> moving.move(asItIs().lasting(0), false));
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> moving.move(asItIs().at(two.plusYears(4)), false));
        });
    }

    @Test
    void a_session_in_person_is_not_moved_over_distance_where_its_service_is_not() {
        id = sessions.group(nora, two.plusHours(4), List.of(client, clients.client(nora)));
        Move away = asItIs().in(null, true);
        as(FRONT_DESK, () -> assertThatExceptionOfType(BadInput.class).isThrownBy(() -> moving.move(away, false)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "BILLER", "PRIVACY_OFFICER", "AUDITOR", "SYSTEM_ADMIN"})
    void others_do_not_move(Role role) {
        Move wanted = asItIs();
        as(
                As.person("Somebody", role),
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> moving.move(wanted, false)));
    }

    private int facts() {
        return jdbc.sql("select count(*) from audit_event where action = 'session.move' and object = ?")
                .param(id.value().toString())
                .query(Integer.class)
                .single();
    }
}
