package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.FreshProof;
import org.confide.identity.Role;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day of waiting in a recovery case falls away when all who hold a sheet agree, and not before. */
@ViewTest
class NoWaitTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    SampleRecovery recoveries;

    @Autowired
    RecoveryCases cases;

    @Autowired
    PracticeTime time;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    JdbcClient record;

    private List<SignedIn> officers;
    private SampleVault nora;
    private UUID id;

    @BeforeEach
    void a_case_that_waits() {
        SampleRecovery.clear();
        officers = recoveries.officers(2, 3);
        nora = vault();
        SampleVault successor = vault();
        nora.unlocked();
        successor.unlocked();
        ClientId client =
                clients.client("Marisol", SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), nora.author);
        RecoveryCases.Request request = new RecoveryCases.Request(
                RecoveryReason.ORDER, nora.author.account(), successor.author.account(), client, "B", "D", "", "");
        id = As.as(officers.get(0), () -> cases.open(SampleProof.of(officers.get(0)), request));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> agree(officers.get(0)));
        As.as(officers.get(1), () -> cases.approve(SampleProof.of(officers.get(1)), id));
    }

    @AfterEach
    void clear() {
        SampleRecovery.clear();
    }

    @Test
    void when_the_last_officer_agrees_sheets_are_taken_at_once_and_each_agreement_is_on_file() {
        agree(officers.get(0));
        agree(officers.get(1));
        assertThat(stage()).isEqualTo(CaseState.Stage.WAITING);

        agree(officers.get(2));

        assertThat(stage()).isEqualTo(CaseState.Stage.READY);
        assertThat(state().events())
                .extracting(RecoveryEvent::kind)
                .endsWith(
                        RecoveryEvent.Kind.NO_WAIT,
                        RecoveryEvent.Kind.NO_WAIT,
                        RecoveryEvent.Kind.NO_WAIT,
                        RecoveryEvent.Kind.WAIT_OVER);
        assertThat(facts(officers.get(0))).contains("vault.case-no-wait").doesNotContain("vault.case-wait-over");
        assertThat(facts(officers.get(2))).contains("vault.case-wait-over");
    }

    @Test
    void nobody_agrees_twice_or_for_somebody_else_or_with_an_old_proof() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(
                        officers.get(0),
                        () -> cases.agreeNotToWait(SampleProof.of(officers.get(0), FreshProof.LIFE), id)));
        agree(officers.get(0));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agree(officers.get(0)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agree(nora.author));
        SignedIn privacy = recoveries.withPassword(staff.person("Priya", Role.PRIVACY_OFFICER));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agree(privacy));
        assertThat(state().agreedNotToWait())
                .containsExactly(officers.get(0).account().value());
    }

    @Test
    void an_officer_who_can_not_agree_any_more_keeps_the_day() {
        record.sql("update account set enabled = 0 where id = ?")
                .param(officers.get(2).account().value().toString())
                .update();
        agree(officers.get(0));
        agree(officers.get(1));
        assertThat(stage()).isEqualTo(CaseState.Stage.WAITING);
    }

    @Test
    void an_officer_agrees_on_the_case_s_page_and_sees_who_is_missing() {
        Screens.open(officers.get(0), RecoveryCasePart.path(id));
        assertThat(Screens.words()).contains("If it can't wait a day");
        SampleRecovery.prove("Agree not to wait");

        assertThat(Screens.words())
                .contains("You agreed not to wait. Not yet: Officer 2", "Officer 3.", "Agreed not to wait")
                .doesNotContain("If it can't wait a day");
        Screens.open(nora.author, RecoveryCasePart.path(id));
        assertThat(Screens.words()).contains("Agreed not to wait").doesNotContain("If it can't wait a day");
    }

    private void agree(SignedIn person) {
        As.as(person, () -> cases.agreeNotToWait(SampleProof.of(person), id));
    }

    private CaseState state() {
        return As.as(officers.get(0), () -> cases.required(id));
    }

    private CaseState.Stage stage() {
        return state().stage(time.now());
    }

    private SampleVault vault() {
        return vaults.of(recoveries.withPassword(staff.clinician()));
    }

    private List<String> facts(SignedIn person) {
        return record.sql("select action from audit_event where actor = :a")
                .param("a", person.account().value().toString())
                .query(String.class)
                .list();
    }
}
