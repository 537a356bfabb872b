package org.confide.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.confide.identity.PasswordProof;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.identity.WrongPassword;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleNotes;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SupervisionHoursTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleNotes notes;

    @Autowired
    SupervisionHours hours;

    @Autowired
    HoursRequired required;

    @Autowired
    PracticeTime time;

    SignedIn admin;
    SignedIn trainee;
    SignedIn supervisor;
    PasswordProof trainees;
    PasswordProof supervisors;

    @BeforeEach
    void two_who_meet() {
        admin = staff.person("Dana Okafor", Role.PRACTICE_ADMIN);
        trainee = staff.trainee();
        supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
        staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        notes.password(trainee);
        notes.password(supervisor);
        trainees = notes.proof(trainee);
        supervisors = notes.proof(supervisor);
    }

    private NewHours on(LocalDate day, int minutes, HoursKind kind) {
        return new NewHours(supervisor.account(), trainee.account(), day, minutes, kind, "Formulation");
    }

    private HoursId entered(LocalDate day, int minutes, HoursKind kind) {
        return As.as(trainee, () -> hours.enter(on(day, minutes, kind), trainees));
    }

    @Test
    void hours_count_once_both_have_signed_and_then_stay() {
        LocalDate day = time.today().minusDays(2);
        HoursId id = entered(day, 90, HoursKind.INDIVIDUAL);
        assertThat(As.as(admin, () -> required.total(trainee.account())).all()).isZero();
        assertThatThrownBy(() -> As.as(trainee, () -> hours.sign(id, trainees)))
                .as("signed already")
                .isInstanceOf(NotFound.class);
        As.as(supervisor, () -> hours.sign(id, supervisors));
        assertThat(As.as(admin, () -> required.total(trainee.account())).of(HoursKind.INDIVIDUAL))
                .isEqualTo(90);
        assertThatThrownBy(() -> As.as(trainee, () -> hours.withdraw(id))).isInstanceOf(NotFound.class);
        assertThat(As.as(supervisor, () -> hours.log(trainee.account())))
                .singleElement()
                .matches(LoggedHours::counts);
    }

    @Test
    void what_the_other_has_not_signed_is_taken_back_by_who_entered_it_alone() {
        HoursId id = entered(time.today(), 60, HoursKind.LIVE);
        assertThatThrownBy(() -> As.as(supervisor, () -> hours.withdraw(id))).isInstanceOf(NotFound.class);
        As.as(trainee, () -> hours.withdraw(id));
        assertThat(As.as(trainee, () -> hours.log(trainee.account()))).isEmpty();
    }

    @Test
    void hours_are_of_days_that_are_over_on_which_the_one_supervised_the_other() {
        assertThatThrownBy(() -> entered(time.today().plusDays(1), 60, HoursKind.GROUP))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("still to come");
        assertThatThrownBy(() -> entered(LocalDate.of(2020, 6, 1), 60, HoursKind.GROUP))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("No supervision");
        assertThatThrownBy(() -> on(time.today(), 0, HoursKind.GROUP)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> As.as(trainee, () -> hours.enter(on(time.today(), 60, HoursKind.LIVE), supervisors)))
                .as("with somebody else's password")
                .isInstanceOf(WrongPassword.class);
    }

    @Test
    void a_third_person_neither_enters_nor_signs_nor_reads() {
        HoursId id = entered(time.today(), 60, HoursKind.INDIVIDUAL);
        SignedIn stranger = staff.person("Ines Vidal", Role.SUPERVISOR);
        notes.password(stranger);
        PasswordProof proof = notes.proof(stranger);
        assertThatThrownBy(() -> As.as(stranger, () -> hours.sign(id, proof))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.as(stranger, () -> hours.enter(on(time.today(), 60, HoursKind.GROUP), proof)))
                .isInstanceOf(NotFound.class);
        assertThat(As.as(stranger, () -> hours.log(trainee.account()))).isEmpty();
        assertThat(As.as(stranger, () -> hours.requirement(trainee.account()))).isEmpty();
    }

    @Test
    void what_is_required_counts_from_its_day_on() {
        LocalDate from = time.today().minusDays(5);
        As.as(admin, () -> required.require(trainee.account(), new Requirement("LMHC, New York", 100, 50, from)));
        for (LocalDate day : new LocalDate[] {from.minusDays(1), from}) {
            HoursId id = entered(day, 60, HoursKind.GROUP);
            As.as(supervisor, () -> hours.sign(id, supervisors));
        }
        assertThat(As.as(admin, () -> required.total(trainee.account())).all()).isEqualTo(60);
        assertThat(As.as(supervisor, () -> hours.requirement(trainee.account())))
                .map(Requirement::hours)
                .contains(100);
        As.as(admin, () -> required.require(trainee.account(), new Requirement("LMHC", 90, 0, from)));
        assertThat(As.as(trainee, () -> hours.requirement(trainee.account())))
                .isEqualTo(Optional.of(new Requirement("LMHC", 90, 0, from)));
        assertThatThrownBy(() -> new Requirement("LMHC", 10, 20, from)).isInstanceOf(BadInput.class);
    }
}
