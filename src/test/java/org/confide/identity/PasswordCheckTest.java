package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest
class PasswordCheckTest {

    @Autowired
    PasswordCheck check;

    @Autowired
    OwnAccount own;

    @Autowired
    SampleDoor door;

    @Autowired
    Door front;

    @Test
    void the_right_password_is_proof_for_its_owner_only() {
        SignedIn person = door.person(Role.CLINICIAN);
        PasswordProof proof = As.as(person, () -> check.prove(SampleDoor.PASSWORD));
        assertThat(proof.who()).isEqualTo(person.account());
        assertThat(proof.countsFor(person.account())).isTrue();
        assertThat(proof.countsFor(AccountId.next())).isFalse();
    }

    @Test
    void the_age_of_a_proof_is_not_read_off_the_clock_on_the_wall() {
        AccountId who = AccountId.next();
        assertThat(new PasswordProof(who, Instant.EPOCH).countsFor(who)).isTrue();
    }

    @Test
    void a_wrong_password_is_no_proof_and_after_five_the_right_one_waits_too() {
        SignedIn person = door.person(Role.CLINICIAN);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> As.as(person, () -> check.prove("not it"))).isInstanceOf(WrongPassword.class);
        }
        assertThatThrownBy(() -> As.as(person, () -> check.prove(SampleDoor.PASSWORD)))
                .isInstanceOf(WrongPassword.class);
    }

    @Test
    void somebody_elses_password_is_no_proof() {
        SignedIn person = door.person(Role.CLINICIAN);
        SignedIn nobody = As.person("Kim", Role.CLINICIAN);
        assertThatThrownBy(() -> As.as(nobody, () -> check.prove(SampleDoor.PASSWORD)))
                .isInstanceOf(WrongPassword.class);
        assertThat(As.as(person, () -> check.isSignInPassword(SampleDoor.PASSWORD)))
                .isTrue();
        assertThat(As.as(person, () -> check.isSignInPassword("another"))).isFalse();
    }

    @Test
    void nobody_signed_in_proves_nothing() {
        assertThatThrownBy(() -> check.prove(SampleDoor.PASSWORD))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_person_changes_their_own_password_knowing_the_old_one() {
        SignedIn person = door.person(Role.CLINICIAN);
        String chosen = "juniper-teapot-saddle-63";
        As.as(person, () -> {
            assertThatThrownBy(() -> own.changePassword("not it", chosen)).isInstanceOf(WrongPassword.class);
            assertThatThrownBy(() -> own.changePassword(SampleDoor.PASSWORD, SampleDoor.PASSWORD))
                    .isInstanceOf(BadInput.class);
            assertThatThrownBy(() -> own.changePassword(SampleDoor.PASSWORD, "short"))
                    .isInstanceOf(BadInput.class);
            own.changePassword(SampleDoor.PASSWORD, chosen);
            check.prove(chosen);
        });
    }

    @Test
    void work_without_a_screen_comes_in_by_the_real_password_and_carries_its_proof() {
        SignedIn person = door.person(Role.CLINICIAN);
        CurrentUser current = new CurrentUser();
        front.enter(person.signInName(), SampleDoor.PASSWORD).run(() -> {
            assertThat(current.get()).isEqualTo(person);
            assertThat(current.signInProof().orElseThrow().countsFor(person.account()))
                    .isTrue();
        });
        assertThat(current.find()).isEmpty();
    }
}
