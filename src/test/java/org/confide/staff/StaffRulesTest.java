package org.confide.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final AccountId admin = AccountId.next();
    private final AccountId person = AccountId.next();

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLINICIAN", "TRAINEE", "SUPERVISOR", "PRIVACY_OFFICER", "AUDITOR"})
    void nobody_opens_charts_to_themselves(Role role) {
        assertThat(StaffRules.refusal(new StaffRules.Grant(
                        admin, admin, Set.of(Role.PRACTICE_ADMIN), Set.of(Role.PRACTICE_ADMIN, role), true, true, 1)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Nobody gives themselves"));
    }

    @Test
    void somebody_who_has_the_role_already_may_change_others_of_their_own() {
        assertThat(StaffRules.refusal(new StaffRules.Grant(
                        admin,
                        admin,
                        Set.of(Role.PRACTICE_ADMIN, Role.CLINICIAN),
                        Set.of(Role.PRACTICE_ADMIN, Role.CLINICIAN, Role.FRONT_DESK),
                        false,
                        false,
                        0)))
                .isEmpty();
    }

    @Test
    void a_clinician_needs_a_licence() {
        assertThat(refusal(Set.of(Role.CLINICIAN), false, false)).contains("licence");
        assertThat(refusal(Set.of(Role.CLINICIAN), true, false)).isNull();
    }

    @Test
    void a_trainee_needs_a_supervisor() {
        assertThat(refusal(Set.of(Role.TRAINEE), true, false)).contains("supervisor");
        assertThat(refusal(Set.of(Role.TRAINEE), false, true)).isNull();
    }

    @Test
    void the_last_admin_stays_admin() {
        assertThat(StaffRules.refusal(
                        new StaffRules.Grant(admin, admin, Set.of(Role.PRACTICE_ADMIN), Set.of(), true, true, 0)))
                .isPresent();
        assertThat(StaffRules.refusal(
                        new StaffRules.Grant(admin, admin, Set.of(Role.PRACTICE_ADMIN), Set.of(), true, true, 1)))
                .isEmpty();
    }

    @Test
    void nobody_appoints_themselves_supervisor_nor_somebody_who_is_none() {
        assertThat(StaffRules.refusal(admin, admin, Set.of(Role.SUPERVISOR))).isPresent();
        assertThat(StaffRules.refusal(admin, person, Set.of(Role.CLINICIAN))).isPresent();
        assertThat(StaffRules.refusal(admin, person, Set.of(Role.SUPERVISOR))).isEmpty();
    }

    @Test
    void nobody_supervises_themselves() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> new SupervisionRelation(person, person, new Period(DAY, null)));
    }

    @Test
    void a_period_ends_on_its_first_day_at_the_earliest_and_holds_on_both_ends() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new Period(DAY, DAY.minusDays(1)));
        Period oneDay = new Period(DAY, DAY);
        assertThat(oneDay.holds(DAY)).isTrue();
        assertThat(oneDay.holds(DAY.minusDays(1))).isFalse();
        assertThat(oneDay.holds(DAY.plusDays(1))).isFalse();
        assertThat(new Period(DAY, null).holds(DAY.plusYears(50))).isTrue();
    }

    @Test
    void a_licence_that_its_holder_entered_proves_nothing() {
        NewLicence licence = new NewLicence("LCSW", "081234", "NY", new Period(DAY, null));
        assertThat(new Licence(person, licence, person, Instant.EPOCH).provesOn(DAY))
                .isFalse();
        assertThat(new Licence(person, licence, admin, Instant.EPOCH).provesOn(DAY))
                .isTrue();
        assertThat(new Licence(person, licence, admin, Instant.EPOCH).provesOn(DAY.minusDays(1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "XX", "ny"})
    void a_licence_comes_from_a_state(String state) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> new Licence(
                        person, new NewLicence("LCSW", "1", state, new Period(DAY, null)), admin, Instant.EPOCH));
    }

    private String refusal(Set<Role> after, boolean licensed, boolean supervised) {
        return StaffRules.refusal(new StaffRules.Grant(admin, person, Set.of(), after, licensed, supervised, 1))
                .orElse(null);
    }
}
