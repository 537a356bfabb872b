package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.util.List;
import org.confide.database.TestDatabase;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Authors' keys are wrapped for the officers by the authors themselves, when they set up or unlock. */
@DatabaseTest
class EscrowTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    SampleRecovery recoveries;

    @Autowired
    RecoveryLedger recovery;

    @Autowired
    Recovery standing;

    @Autowired
    Vault vault;

    @Autowired
    VaultLedger ledger;

    @Autowired
    InstallationKey file;

    @Autowired
    JdbcClient record;

    @BeforeEach
    @AfterEach
    void none() {
        SampleRecovery.clear();
    }

    @Test
    void without_a_recovery_key_nothing_is_wrapped() {
        SampleVault nora = sample();
        nora.unlocked();
        assertThat(wrappers(nora)).isEmpty();
    }

    @Test
    void an_author_of_before_is_wrapped_at_the_next_unlock_and_the_officers_can_open_it() {
        SampleVault nora = sample();
        List<SignedIn> officers = recoveries.officers(2, 3);
        assertThat(wrapped(officers.getFirst(), nora)).isEqualTo(Recovery.Wrapped.NO);

        OpenVault open = nora.unlocked();

        assertThat(wrapped(officers.getFirst(), nora)).isEqualTo(Recovery.Wrapped.YES);
        AuthorKey row = ledger.key(open.author()).orElseThrow();
        byte[] secret = Shares.combine(List.of(share(officers.get(2)), share(officers.get(0))));
        AuthorKeys keys = recovery.current()
                .orElseThrow()
                .open(secret, file.installation())
                .open(
                        wrappers(nora).getFirst().ciphertext(),
                        new RecoveryKeys.Owner(file.installation(), row.author(), row.version()),
                        row);
        assertThat(keys.write()).isEqualTo(open.keys().write());
        nora.unlocked();
        assertThat(facts(nora.author)).containsOnlyOnce("vault.escrow");
    }

    @Test
    void a_new_author_is_wrapped_at_set_up() {
        recoveries.officers(2, 2);
        SignedIn author = As.person("new", Role.CLINICIAN);

        As.as(author, () -> vault.setUp(String.join(" ", Passphrase.suggest())));

        AuthorKey row = ledger.key(author.account().value()).orElseThrow();
        assertThat(ledger.wrappers(row.id(), Wrappers.ESCROW)).hasSize(1);
    }

    @Test
    void new_officers_get_the_keys_at_the_next_unlock_and_the_former_ones_lose_them() {
        recoveries.officers(2, 2);
        SampleVault nora = sample();
        nora.unlocked();
        List<SignedIn> next = recoveries.officers(3, 4);
        assertThat(wrapped(next.getFirst(), nora)).isEqualTo(Recovery.Wrapped.EARLIER);

        nora.unlocked();

        assertThat(wrapped(next.getFirst(), nora)).isEqualTo(Recovery.Wrapped.YES);
        assertThat(wrappers(nora)).hasSize(1);
        assertThat(ledger.log(nora.author.account().value()))
                .extracting(LogLine::kind)
                .filteredOn(LogLine.ESCROW::equals)
                .hasSize(2);
    }

    @Test
    void a_recovery_key_of_a_database_administrators_own_gets_nobodys_keys() throws Exception {
        recoveries.officers(2, 2);
        SampleVault nora = sample();
        RecoveryKeys mallorys = RecoveryKeys.generate();
        try (var connection = TestDatabase.administrator();
                PreparedStatement change =
                        connection.prepareStatement("update confide_vault.recovery_key set public_key = ?")) {
            change.setBytes(1, mallorys.publicKey());
            change.execute();
        }

        nora.unlocked();

        assertThat(wrappers(nora)).isEmpty();
        assertThat(facts(nora.author)).contains("vault.recovery-foreign");
    }

    @Test
    void a_wrapper_put_in_its_place_is_replaced() throws Exception {
        recoveries.officers(2, 2);
        SampleVault nora = sample();
        nora.unlocked();
        byte[] before = wrappers(nora).getFirst().ciphertext();
        try (var connection = TestDatabase.administrator();
                PreparedStatement change = connection.prepareStatement(
                        "update confide_vault.wrapper set ciphertext = 'x' where type = 'ESCROW' and author_key_id = ?")) {
            change.setString(
                    1,
                    ledger.key(nora.author.account().value()).orElseThrow().id().toString());
            change.execute();
        }

        nora.unlocked();

        assertThat(wrappers(nora))
                .singleElement()
                .satisfies(wrapper -> assertThat(wrapper.ciphertext()).hasSameSizeAs(before));
    }

    private SampleVault sample() {
        return vaults.somebody();
    }

    private Shares.Share share(SignedIn officer) {
        return ShareSheet.read(recoveries.paper(officer)).share();
    }

    private List<Wrapper> wrappers(SampleVault author) {
        return ledger.wrappers(
                ledger.key(author.author.account().value()).orElseThrow().id(), Wrappers.ESCROW);
    }

    private Recovery.Wrapped wrapped(SignedIn officer, SampleVault author) {
        As.as(officer, standing::authors);
        return recovery.escrowed().stream()
                .filter(row -> row.author().equals(author.author.account().value()))
                .map(row -> row.recoveryKey().isEmpty()
                        ? Recovery.Wrapped.NO
                        : row.recoveryKey()
                                        .equals(recovery.current()
                                                .orElseThrow()
                                                .id()
                                                .toString())
                                ? Recovery.Wrapped.YES
                                : Recovery.Wrapped.EARLIER)
                .findFirst()
                .orElseThrow();
    }

    private List<String> facts(SignedIn person) {
        return record.sql("select action from audit_event where actor = :a")
                .param("a", person.account().value().toString())
                .query(String.class)
                .list();
    }
}
