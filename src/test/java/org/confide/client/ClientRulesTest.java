package org.confide.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClientRulesTest {

    private static final Relation STRANGER = new Relation(true, false, false, false, false, 1);
    private static final Relation ON_THE_TEAM = new Relation(true, true, false, false, false, 1);
    private static final Relation SUPERVISES = new Relation(true, false, true, false, false, 1);
    private static final Relation BROKE_THE_GLASS = new Relation(true, false, false, true, false, 1);
    private static final Relation GAVE_A_REASON = new Relation(true, false, false, false, true, 1);

    private static SignedIn a(Role... roles) {
        return new SignedIn(AccountId.next(), "x", "X", Set.of(roles));
    }

    private static Relation relation(String name) {
        return switch (name) {
            case "team" -> ON_THE_TEAM;
            case "supervises" -> SUPERVISES;
            case "glass" -> BROKE_THE_GLASS;
            case "reason" -> GAVE_A_REASON;
            default -> STRANGER;
        };
    }

    @ParameterizedTest
    @CsvSource({
        // role, relation, open, clinical, change
        "CLINICIAN,team,true,true,true",
        "CLINICIAN,none,false,false,false",
        "CLINICIAN,glass,true,true,false",
        "CLINICIAN,supervises,false,false,false",
        "TRAINEE,team,true,true,true",
        "TRAINEE,none,false,false,false",
        "TRAINEE,glass,false,false,false",
        "SUPERVISOR,supervises,true,true,false",
        "SUPERVISOR,none,false,false,false",
        "SUPERVISOR,glass,true,true,false",
        "SUPERVISOR,team,false,false,false",
        "FRONT_DESK,none,true,false,true",
        "FRONT_DESK,team,true,false,true",
        "FRONT_DESK,glass,true,false,true",
        "PRACTICE_ADMIN,none,true,false,true",
        "PRACTICE_ADMIN,team,true,false,true",
        "PRIVACY_OFFICER,none,true,false,false",
        "PRIVACY_OFFICER,team,true,false,false",
        "PRIVACY_OFFICER,reason,true,false,false",
        "PRIVACY_OFFICER,glass,true,false,false",
        "BILLER,none,false,false,false",
        "BILLER,team,false,false,false",
        "AUDITOR,none,false,false,false",
        "AUDITOR,team,false,false,false",
        "SYSTEM_ADMIN,none,false,false,false",
        "SYSTEM_ADMIN,team,false,false,false"
    })
    void role_and_relation_decide(Role role, String relation, boolean open, boolean clinical, boolean change) {
        assertThat(ClientRules.open(a(role), relation(relation)).allowed()).isEqualTo(open);
        assertThat(ClientRules.clinical(a(role), relation(relation)).allowed()).isEqualTo(clinical);
        assertThat(ClientRules.change(a(role), relation(relation)).allowed()).isEqualTo(change);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_clinicians_and_supervisors_break_the_glass_and_only_where_the_chart_is_closed(Role role) {
        boolean may = role == Role.CLINICIAN || role == Role.SUPERVISOR;
        assertThat(ClientRules.breakTheGlass(a(role), STRANGER).allowed()).isEqualTo(may);
        assertThat(ClientRules.breakTheGlass(a(role), Relation.NONE).allowed()).isFalse();
        assertThat(ClientRules.breakTheGlass(a(Role.CLINICIAN), ON_THE_TEAM).allowed())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_reason_opens_final_notes_to_the_privacy_officer_alone(Role role) {
        boolean may = role == Role.PRIVACY_OFFICER;
        assertThat(ClientRules.giveAReason(a(role), STRANGER).allowed()).isEqualTo(may);
        assertThat(ClientRules.giveAReason(a(role), GAVE_A_REASON).allowed()).isFalse();
        assertThat(ClientRules.giveAReason(a(role), Relation.NONE).allowed()).isFalse();
        assertThat(ClientRules.reach(a(role), GAVE_A_REASON)).isEqualTo(may ? Reach.FINAL_NOTES : Reach.NOTHING);
        assertThat(ClientRules.reach(a(role), STRANGER)).isEqualTo(Reach.NOTHING);
    }

    @Test
    void whoever_treats_reads_as_such_whatever_reason_was_given() {
        SignedIn owner = a(Role.CLINICIAN, Role.PRIVACY_OFFICER);
        Relation both = new Relation(true, true, false, false, true, 1);
        assertThat(ClientRules.reach(owner, both)).isEqualTo(Reach.CLINICAL);
        assertThat(ClientRules.reach(owner, GAVE_A_REASON)).isEqualTo(Reach.FINAL_NOTES);
        assertThat(ClientRules.change(owner, GAVE_A_REASON).allowed()).isFalse();
    }

    @Test
    void nobody_joins_alone_whatever_the_roles() {
        SignedIn all = new SignedIn(AccountId.next(), "x", "X", EnumSet.allOf(Role.class));
        assertThat(ClientRules.addToTeam(all, all.account(), ON_THE_TEAM).allowed())
                .isFalse();
        assertThat(ClientRules.addToTeam(all, AccountId.next(), STRANGER).allowed())
                .isTrue();
    }

    @Test
    void an_owner_with_every_role_of_an_owner_reads_nothing_clinical_without_a_relation() {
        SignedIn owner = a(Role.CLINICIAN, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER);
        assertThat(ClientRules.open(owner, STRANGER).allowed()).isTrue();
        assertThat(ClientRules.clinical(owner, STRANGER).allowed()).isFalse();
        assertThat(ClientRules.clinical(owner, ON_THE_TEAM).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_client_that_does_not_exist_is_nobodys(Role role) {
        assertThat(ClientRules.open(a(role), Relation.NONE).allowed()).isFalse();
        assertThat(ClientRules.clinical(a(role), Relation.NONE).allowed()).isFalse();
    }

    @Test
    void a_decision_names_its_rule_or_its_reason() {
        assertThat(ClientRules.open(a(Role.FRONT_DESK), STRANGER)).isEqualTo(new Decision.Allowed("FrontDeskAndAdmin"));
        assertThat(ClientRules.open(a(Role.BILLER), STRANGER)).isEqualTo(new Decision.Denied("NoRelationToTheClient"));
    }
}
