package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.RoomId;
import org.confide.practice.ServiceId;
import org.confide.support.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulingRulesTest {

    private static final Instant TWO = Instant.parse("2026-11-24T19:00:00Z");

    private final SignedIn nora = As.person("Nora", Role.CLINICIAN);
    private final ClientId client = ClientId.next();
    private final Session session = session(nora.account(), TWO, 50, client);

    private static Session session(AccountId clinician, Instant start, int minutes, ClientId... clients) {
        return Session.plan(clinician, ServiceId.next(), start, start.plusSeconds(minutes * 60L), List.of(clients));
    }

    @ParameterizedTest
    @CsvSource({
        "CLINICIAN, false, false",
        "TRAINEE, false, false",
        "SUPERVISOR, false, false",
        "FRONT_DESK, true, true",
        "BILLER, true, false",
        "PRACTICE_ADMIN, true, true",
        "PRIVACY_OFFICER, true, false",
        "SYSTEM_ADMIN, false, false",
        "AUDITOR, true, false"
    })
    void somebody_elses_session(Role role, boolean reads, boolean changes) {
        SignedIn person = As.person("Somebody", role);
        assertThat(SchedulingRules.mayRead(person, session, supervisee -> false))
                .isEqualTo(reads);
        assertThat(SchedulingRules.mayReadDayOf(person, nora.account(), supervisee -> false))
                .isEqualTo(reads);
        assertThat(SchedulingRules.mayChange(person, session)).isEqualTo(changes);
        assertThat(SchedulingRules.mayBook(person, nora.account())).isEqualTo(role == Role.FRONT_DESK);
    }

    @Test
    void ones_own_session() {
        assertThat(SchedulingRules.mayRead(nora, session, supervisee -> false)).isTrue();
        assertThat(SchedulingRules.mayChange(nora, session)).isTrue();
        assertThat(SchedulingRules.mayBook(nora, nora.account())).isTrue();
        assertThat(SchedulingRules.mayReadDayOf(nora, nora.account(), supervisee -> false))
                .isTrue();
    }

    @Test
    void a_supervisor_reads_a_supervisees_session_and_changes_nothing() {
        SignedIn supervisor = As.person("Elias", Role.SUPERVISOR);
        assertThat(SchedulingRules.mayRead(supervisor, session, nora.account()::equals))
                .isTrue();
        assertThat(SchedulingRules.mayChange(supervisor, session)).isFalse();
        assertThat(SchedulingRules.mayRead(As.person("X", Role.CLINICIAN), session, supervisee -> true))
                .as("a relation without the role")
                .isFalse();
    }

    @Test
    void whoever_conducted_a_session_and_is_no_clinician_any_more_does_not_read_it() {
        SignedIn former = new SignedIn(nora.account(), "nora", "Nora", java.util.Set.of(Role.BILLER));
        assertThat(SchedulingRules.mayChange(former, session)).isFalse();
    }

    @Test
    void people_and_rooms_are_in_one_place_at_a_time() {
        Session meanwhile = session(nora.account(), TWO.plusSeconds(1800), 50, ClientId.next());
        Session after = session(nora.account(), TWO.plusSeconds(3000), 50, client);
        Session elsewhere = session(AccountId.next(), TWO, 50, ClientId.next());
        Session sameClient = session(AccountId.next(), TWO, 50, client, ClientId.next());
        assertThat(Conflicts.of(session, List.of(session, meanwhile, after, elsewhere, sameClient)))
                .hasSize(2)
                .satisfiesExactly(
                        clinician -> {
                            assertThat(clinician.clinicians()).containsExactly(nora.account());
                            assertThat(clinician.clients()).isEmpty();
                        },
                        other -> assertThat(other.clients()).containsExactly(client));
    }

    @Test
    void a_room_is_taken_by_whoever_is_in_it() {
        RoomId room = RoomId.next();
        Session other = session(AccountId.next(), TWO, 50, ClientId.next());
        session.in(room, false);
        other.in(room, false);
        assertThat(Conflicts.of(session, List.of(other)))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.room()).isEqualTo(room));
        other.become(SessionStatus.CANCELLED, TWO);
        assertThat(Conflicts.of(session, List.of(other))).isEmpty();
    }

    @Test
    void a_co_clinician_is_there_too() {
        Session other = session(AccountId.next(), TWO, 50, ClientId.next());
        other.with(nora.account());
        assertThat(Conflicts.of(session, List.of(other))).hasSize(1);
    }
}
