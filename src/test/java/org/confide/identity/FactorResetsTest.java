package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.confide.support.Stored;
import org.confide.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class FactorResetsTest {

    @LocalServerPort
    int port;

    @Autowired
    FactorResets resets;

    @Autowired
    ResetRows rows;

    @Autowired
    OwnFactor own;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleFactor sample;

    @Autowired
    SampleLive live;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    SignedIn person;
    SignedIn admin;
    SignedIn officer;

    @BeforeEach
    void somebody_who_lost_a_phone() {
        person = door.person(Role.PRACTICE_ADMIN);
        admin = door.person(Role.PRACTICE_ADMIN);
        officer = door.person(Role.PRIVACY_OFFICER);
        sample.of(person);
    }

    private FactorResetId asked() {
        return As.as(admin, () -> resets.ask(person.account(), SampleProof.of(admin)));
    }

    private void confirm(SignedIn by, FactorResetId id) {
        As.as(by, () -> resets.confirm(id, SampleProof.of(by)));
    }

    @Test
    void it_takes_one_who_asks_and_another_who_confirms_and_neither_is_the_person() {
        assertThatThrownBy(() -> As.as(person, () -> resets.ask(person.account(), SampleProof.of(person))))
                .isInstanceOf(BadInput.class);
        FactorResetId id = asked();
        assertThatThrownBy(() -> confirm(admin, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirm(person, id)).isInstanceOf(NotFound.class);
        assertThat(sample.has(person)).isTrue();
        confirm(officer, id);
        assertThat(sample.has(person)).isFalse();
        assertThatThrownBy(() -> confirm(officer, id)).isInstanceOf(NotFound.class);
        assertThat(stored.facts(admin, "factor.reset-ask")).isEqualTo(1);
        assertThat(stored.facts(officer, "factor.reset")).isEqualTo(1);
    }

    @Test
    void the_person_s_sessions_end_and_the_person_is_told_who_did_it() {
        Visitor visitor = new Visitor(port);
        visitor.signIn(person.signInName(), SampleDoor.PASSWORD);
        visitor.code(sample.of(person).code());
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(live.of(person)).isEqualTo(1);
        confirm(officer, asked());
        assertThat(live.of(person)).isZero();
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
        assertThat(As.as(person, own::state).reset()).contains(admin.name(), officer.name(), "reset");
        sample.of(person);
        assertThat(As.as(person, own::state).reset()).isNull();
    }

    @Test
    void what_waits_is_seen_by_those_who_may_confirm_and_can_be_dropped() {
        FactorResetId id = asked();
        assertThat(waitingFor(officer))
                .satisfies(reset -> assertThat(reset.mayConfirm()).isTrue());
        assertThat(waitingFor(admin).mayConfirm()).isFalse();
        As.as(admin, () -> resets.drop(id));
        assertThatThrownBy(() -> confirm(officer, id)).isInstanceOf(NotFound.class);
        assertThat(sample.has(person)).isTrue();
    }

    private WaitingReset waitingFor(SignedIn who) {
        return As.as(who, resets::waiting).stream()
                .filter(reset -> reset.account().equals(person.account()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_reset_that_nobody_confirmed_within_three_days_is_over() {
        FactorResetId id = asked();
        Instant later = clock.instant().plus(Duration.ofDays(3)).plusSeconds(1);
        assertThat(rows.confirm(id, officer.account(), later, later.minus(Duration.ofDays(3))))
                .isFalse();
        assertThat(rows.waiting(officer.account(), later.minus(Duration.ofDays(3))))
                .noneMatch(reset -> reset.id().equals(id));
    }

    @Test
    void an_old_proof_or_no_second_factor_is_not_enough_to_ask() {
        SignedIn without = door.person(Role.CLINICIAN);
        As.as(admin, () -> {
            assertThatThrownBy(() -> resets.ask(person.account(), SampleProof.of(admin, Duration.ofMinutes(6))))
                    .isInstanceOf(ProofNeeded.class);
            assertThatThrownBy(() -> resets.ask(without.account(), SampleProof.of(admin)))
                    .isInstanceOf(NotFound.class);
        });
        FactorResetId id = asked();
        assertThatThrownBy(() ->
                        As.as(officer, () -> resets.confirm(id, SampleProof.of(officer, Duration.ofMinutes(6)))))
                .isInstanceOf(ProofNeeded.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRACTICE_ADMIN", "PRIVACY_OFFICER", "SYSTEM_ADMIN"})
    void nobody_else_asks_or_confirms(Role role) {
        SignedIn other = door.person(role);
        FactorResetId id = asked();
        assertThatThrownBy(() -> confirm(other, id)).isInstanceOf(AccessDeniedException.class);
        As.as(other, () -> {
            assertThatThrownBy(() -> resets.ask(person.account(), SampleProof.of(other)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(resets::waiting).isInstanceOf(AccessDeniedException.class);
        });
    }
}
