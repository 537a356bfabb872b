package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.confide.identity.SampleFactor.App;
import org.confide.staff.StaffAdministration;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class StepUpTest {

    @Autowired
    StepUp stepUp;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleFactor sample;

    @Autowired
    StaffAdministration administration;

    @Autowired
    OwnFactor own;

    @Test
    void without_a_second_factor_the_password_is_asked_for_alone() {
        SignedIn person = door.person(Role.CLINICIAN);
        As.as(person, () -> {
            assertThat(stepUp.means().any()).isFalse();
            assertThatThrownBy(() -> stepUp.prove("not it", "")).isInstanceOf(WrongPassword.class);
            assertThat(stepUp.prove(SampleDoor.PASSWORD, "").countsFor(person.account()))
                    .isTrue();
        });
    }

    @Test
    void with_one_it_takes_both_and_the_code_is_used_up() {
        SignedIn person = door.person(Role.CLINICIAN);
        App app = sample.of(person);
        As.as(person, () -> {
            assertThat(stepUp.means().any()).isTrue();
            assertThatThrownBy(() -> stepUp.prove(SampleDoor.PASSWORD, "")).isInstanceOf(WrongCode.class);
            String code = app.code();
            assertThatThrownBy(() -> stepUp.prove("not it", code)).isInstanceOf(WrongPassword.class);
            assertThat(stepUp.prove(SampleDoor.PASSWORD, code).who()).isEqualTo(person.account());
            assertThatThrownBy(() -> stepUp.prove(SampleDoor.PASSWORD, code)).isInstanceOf(WrongCode.class);
        });
    }

    @Test
    void a_proof_is_five_minutes_old_at_most_and_its_owner_s() {
        SignedIn person = door.person(Role.CLINICIAN);
        SignedIn other = door.person(Role.CLINICIAN);
        assertThat(SampleProof.of(person, Duration.ofSeconds(290)).countsFor(person.account()))
                .isTrue();
        assertThat(SampleProof.of(person, Duration.ofMinutes(5)).countsFor(person.account()))
                .isFalse();
        assertThat(SampleProof.of(person).countsFor(other.account())).isFalse();
    }

    @Test
    void roles_and_second_factors_change_with_a_proof_that_counts_only() {
        SignedIn admin = door.person(Role.PRACTICE_ADMIN);
        SignedIn person = door.person(Role.FRONT_DESK);
        Duration old = Duration.ofMinutes(5);
        As.as(admin, () -> {
            assertThatThrownBy(() ->
                            administration.grant(person.account(), Set.of(Role.BILLER), SampleProof.of(admin, old)))
                    .isInstanceOf(ProofNeeded.class);
            assertThatThrownBy(
                            () -> administration.grant(person.account(), Set.of(Role.BILLER), SampleProof.of(person)))
                    .isInstanceOf(ProofNeeded.class);
            assertThatThrownBy(() -> own.begin(SampleProof.of(admin, old))).isInstanceOf(ProofNeeded.class);
            NewFactor fresh = own.begin(SampleProof.of(admin));
            assertThatThrownBy(() -> own.confirm(SampleProof.of(admin, old), fresh, "123456"))
                    .isInstanceOf(ProofNeeded.class);
            assertThatThrownBy(() -> own.newCodes(SampleProof.of(admin, old))).isInstanceOf(ProofNeeded.class);
        });
        assertThat(staff.rolesOf(person.account())).containsExactly(Role.FRONT_DESK);
    }
}
