package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.database.TestDatabase;
import org.confide.identity.Role;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
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

/** Officers and authors whose accounts were disabled: who is gone is named, and what is sealed stays recoverable. */
@ViewTest
class RecoveryDeparturesTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    SampleRecovery recoveries;

    @Autowired
    Recovery recovery;

    @Autowired
    RecoveryAttention attention;

    @Autowired
    RecoveryCases cases;

    @Autowired
    RecoveryCeremony ceremony;

    @Autowired
    Borrowed borrowed;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    JdbcClient record;

    private List<SignedIn> officers;
    private SampleVault nora;
    private SampleVault successor;
    private ClientId client;

    @BeforeEach
    void an_author_with_a_note() {
        SampleRecovery.clear();
        officers = recoveries.officers(2, 3);
        nora = vault();
        successor = vault();
        client = clients.client("Marisol", SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), nora.author);
        nora.written(nora.unlocked(), client, "Left behind.");
        successor.unlocked();
    }

    @AfterEach
    void clear() {
        SampleRecovery.clear();
    }

    @Test
    void an_officer_who_left_is_named_with_the_next_step_and_admins_are_told() {
        SignedIn admin = recoveries.admin();
        assertThat(As.as(admin, attention::sentence)).isEmpty();
        disable(officers.get(2));

        Screens.open(nora.author, RecoveryView.PATH);
        assertThat(Screens.words())
                .contains("Officer 3, who can't sign in any more", "Enough are left.")
                .doesNotContain("Officer 1, who");
        assertThat(As.as(nora.author, recovery::ifLost))
                .contains("any 2 of Officer 1 and Officer 2 together")
                .doesNotContain("Officer 3");
        assertThat(As.as(admin, attention::sentence)).contains("A recovery officer can't sign in any more.");
        assertThat(As.as(nora.author, attention::sentence)).isEmpty();

        disable(officers.get(1));
        Screens.open(nora.author, RecoveryView.PATH);
        assertThat(Screens.words()).contains("Too few are left");
        assertThat(As.as(nora.author, recovery::ifLost)).contains("nobody can bring your notes back");
    }

    @Test
    void an_author_who_left_is_shown_as_sealed_and_officers_hand_the_notes_over_for_the_departure() throws Exception {
        disable(nora.author);

        Screens.open(officers.getFirst(), RecoveryView.PATH);
        assertThat(Screens.words())
                .contains(nora.author.name() + ": left; sealed, can be brought back by the officers")
                .contains(successor.author.name() + ": can be brought back by the officers");
        UUID id = open(RecoveryReason.DEPARTURE, successor);
        As.as(officers.get(1), () -> cases.approve(SampleProof.of(officers.get(1)), id));
        aDayLater();
        for (SignedIn officer : officers.subList(0, 2)) {
            As.as(officer, () -> ceremony.bring(SampleProof.of(officer), id, recoveries.paper(officer)));
        }
        As.as(officers.getFirst(), () -> ceremony.handOver(id));

        OpenVault open = successor.unlocked();
        assertThat(As.as(successor.author, () -> borrowed.list(open))).hasSize(1);
    }

    @Test
    void who_can_not_sign_in_chooses_no_passphrase_and_gets_no_copies() {
        disable(nora.author);
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> open(RecoveryReason.FORGOTTEN, successor))
                .withMessageContaining("can't sign in any more");
        disable(successor.author);
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> open(RecoveryReason.DEPARTURE, successor))
                .withMessageContaining("Name somebody who can");
    }

    @Test
    void an_author_who_left_without_being_wrapped_is_sealed_for_good() {
        SampleVault early = vault();
        disable(early.author);
        Screens.open(officers.getFirst(), RecoveryView.PATH);
        assertThat(Screens.words()).contains(early.author.name() + ": left; sealed for good");
    }

    private UUID open(RecoveryReason reason, SampleVault whom) {
        RecoveryCases.Request request = new RecoveryCases.Request(
                reason, nora.author.account(), whom.author.account(), client, "The basis", "The document", "", "");
        return As.as(officers.getFirst(), () -> cases.open(SampleProof.of(officers.getFirst()), request));
    }

    private void disable(SignedIn person) {
        assertThat(record.sql("update account set enabled = 0 where id = ?")
                        .param(person.account().value().toString())
                        .update())
                .isOne();
    }

    private static void aDayLater() throws SQLException {
        try (var connection = TestDatabase.administrator();
                Statement statement = connection.createStatement()) {
            statement.execute("update confide_vault.recovery_event set at = at - interval 25 hour");
        }
    }

    private SampleVault vault() {
        SignedIn author = recoveries.withPassword(staff.person("Author " + UUID.randomUUID(), Role.CLINICIAN));
        return vaults.of(author);
    }
}
