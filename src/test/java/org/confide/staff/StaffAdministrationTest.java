package org.confide.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class StaffAdministrationTest {

    @Autowired
    SampleStaff people;

    @Autowired
    StaffAdministration administration;

    @Autowired
    StaffQualification qualification;

    @Autowired
    StaffRecord record;

    @Autowired
    StaffDirectory directory;

    @Autowired
    Licensing licensing;

    @Autowired
    Supervision supervision;

    @Autowired
    PracticeTime time;

    @Test
    void a_person_is_brought_in_licensed_and_made_a_clinician() {
        SignedIn nora = people.person("Nora Whitfield");
        AccountId id = nora.account();
        As.as(people.admin(), () -> {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> administration.grant(id, Set.of(Role.CLINICIAN), SampleProof.of(people.admin())))
                    .withMessageContaining("licence");
            administration.change(id, "Nora Whitfield", "LCSW", "");
            qualification.license(id, new NewLicence("LCSW", "081234", "NY", new Period(time.today(), null)));
            administration.grant(id, Set.of(Role.CLINICIAN), SampleProof.of(people.admin()));
            assertThat(record.get(id).roles()).containsExactly(Role.CLINICIAN);
        });
        As.as(nora, () -> {
            assertThat(directory.clinicians()).contains(new StaffRow(id, "Nora Whitfield", "LCSW"));
            assertThat(directory.named(List.of(id)).get(id).signature()).isEqualTo("Nora Whitfield, LCSW");
            assertThat(licensing.mayDocument(id, time.today())).isTrue();
            assertThat(licensing.mayDocument(id, time.today().minusDays(1))).isFalse();
        });
    }

    @Test
    void a_licence_that_an_admin_entered_for_himself_makes_no_clinician() {
        SignedIn owner = people.person("Ines Castellan", Role.PRACTICE_ADMIN);
        As.as(owner, () -> {
            qualification.license(
                    owner.account(), new NewLicence("LCSW", "1", "NY", new Period(LocalDate.of(2020, 1, 1), null)));
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> administration.grant(
                            owner.account(), Set.of(Role.PRACTICE_ADMIN, Role.CLINICIAN), SampleProof.of(owner)));
            assertThat(licensing.mayDocument(owner.account(), time.today())).isFalse();
        });
        As.as(
                people.admin(),
                () -> assertThatExceptionOfType(BadInput.class)
                        .isThrownBy(() -> administration.grant(
                                owner.account(),
                                Set.of(Role.PRACTICE_ADMIN, Role.CLINICIAN),
                                SampleProof.of(people.admin()))));
        assertThat(people.rolesOf(owner.account())).containsExactly(Role.PRACTICE_ADMIN);
    }

    @Test
    void a_trainee_documents_while_somebody_supervises() {
        SignedIn trainee = people.trainee();
        SignedIn other = people.person("Elias Brandt", Role.SUPERVISOR);
        LocalDate today = time.today();
        As.as(people.admin(), () -> {
            qualification.supervise(trainee.account(), other.account(), new Period(today, today.plusDays(5)));
            RelationId first = record.supervision(trainee.account()).stream()
                    .filter(relation -> !relation.supervisor().equals(other.account()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            qualification.endSupervision(trainee.account(), first, today.minusDays(1));
        });
        As.as(trainee, () -> {
            assertThat(supervision.supervisorsOf(trainee.account(), today)).containsExactly(other.account());
            assertThat(supervision.superviseesOf(other.account(), today)).containsExactly(trainee.account());
            assertThat(supervision.supervises(other.account(), trainee.account(), today.plusDays(6)))
                    .isFalse();
            assertThat(licensing.mayDocument(trainee.account(), today.plusDays(5)))
                    .isTrue();
            assertThat(licensing.mayDocument(trainee.account(), today.plusDays(6)))
                    .isFalse();
        });
    }

    @Test
    void an_ended_licence_ends_the_right_to_document() {
        SignedIn clinician = people.clinician();
        LocalDate today = time.today();
        As.as(people.admin(), () -> {
            LicenceId id = record.licences(clinician.account()).getFirst().id();
            qualification.endLicence(clinician.account(), id, today.minusDays(1));
            assertThat(licensing.mayDocument(clinician.account(), today)).isFalse();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> qualification.endLicence(AccountId.next(), id, today));
        });
    }

    @Test
    void an_identifier_belongs_to_one_person() {
        SignedIn one = people.person("One");
        SignedIn two = people.person("Two");
        String npi = NpiSamples.next();
        As.as(people.admin(), () -> {
            administration.change(one.account(), "One", "LCSW", npi);
            administration.change(one.account(), "One", "LCSW-R", npi);
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> administration.change(two.account(), "Two", "LCSW", npi))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("npi"));
        });
    }

    @Test
    void a_sign_in_name_is_taken_once() {
        String name = "x" + UUID.randomUUID().toString().substring(0, 8);
        As.as(people.admin(), () -> {
            administration.create(name, "One", "", "");
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> administration.create(name.toUpperCase(java.util.Locale.ROOT), "Two", "", ""));
        });
    }

    @Test
    void a_person_who_left_is_no_longer_offered_and_still_named() {
        SignedIn clinician = people.clinician();
        As.as(people.admin(), () -> administration.enable(clinician.account(), false));
        As.as(clinician, () -> {
            assertThat(directory.clinicians()).extracting(StaffRow::account).doesNotContain(clinician.account());
            assertThat(directory.named(List.of(clinician.account()))).hasSize(1);
        });
    }

    @Test
    void the_link_for_a_password_is_a_path_that_can_be_handed_over() {
        SignedIn person = people.person("June Dalloway", Role.FRONT_DESK);
        assertThat(As.as(people.admin(), () -> administration.passwordLink(person.account())))
                .matches("link/[A-Za-z0-9_-]{32}");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PRACTICE_ADMIN")
    void nobody_but_an_admin_brings_people_in_or_changes_them(Role role) {
        SignedIn person = As.person("Somebody", role);
        As.as(person, () -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> administration.create("xyz", "Name", "", ""));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> administration.grant(
                            person.account(), Set.of(Role.CLINICIAN), SampleProof.of(people.admin())));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> qualification.supervise(
                            person.account(), AccountId.next(), new Period(time.today(), null)));
            if (role == Role.PRIVACY_OFFICER || role == Role.AUDITOR) {
                assertThat(record.people()).isNotNull();
            } else {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(record::people);
            }
        });
    }

    @Test
    void the_list_of_everybody_takes_two_statements_and_a_name_one() {
        SignedIn clinician = people.clinician();
        people.trainee();
        As.as(people.admin(), () -> {
            assertThat(Statements.during(record::people).record()).isEqualTo(2);
            assertThat(Statements.during(directory::clinicians).record()).isEqualTo(1);
            assertThat(Statements.during(() -> directory.named(List.of(clinician.account())))
                            .record())
                    .isEqualTo(1);
        });
    }
}
