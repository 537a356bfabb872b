package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordCheck;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class VaultDoorTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    Vault vault;

    @Autowired
    VaultLedger ledger;

    @Autowired
    Kek kek;

    @Autowired
    Escrow escrow;

    @Autowired
    RenewalLedger renewals;

    @Autowired
    PracticeTime time;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    PasswordCheck passwords;

    @Autowired
    ApplicationEventPublisher trail;

    @Autowired
    JdbcClient record;

    @Autowired
    @Qualifier("vault")
    DataSource vaultPool;

    @TempDir
    Path folder;

    @Test
    void a_vault_is_set_up_once_and_opens_with_its_passphrase() {
        SignedIn author = As.person("new", Role.TRAINEE);
        String phrase = String.join(" ", Passphrase.suggest());
        assertThat(As.as(author, vault::state)).isEqualTo(Vault.State.NEW);

        OpenVault first = As.as(author, () -> vault.setUp(phrase));

        assertThat(As.as(author, vault::state)).isEqualTo(Vault.State.LOCKED);
        OpenVault again = As.as(author, () -> vault.unlock(phrase));
        assertThat(again.keys().write()).isEqualTo(first.keys().write());
        refused(author, () -> vault.setUp(phrase), "set up in another window");
        assertThat(facts(author)).containsExactly("vault.set-up", "vault.unlock", "vault.set-up");
        assertThat(ledger.log(author.account().value()))
                .extracting(LogLine::kind)
                .containsExactly(LogLine.SET_UP, LogLine.UNLOCK);
    }

    @Test
    void the_facts_name_neither_client_nor_object_nor_reason() {
        SampleVault nora = sample();
        nora.unlocked();

        assertThat(record.sql("select count(*) from audit_event where actor = :a and client is null and object is null"
                                + " and detail is null and category = 'VAULT'")
                        .param("a", nora.author.account().value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_weak_passphrase_is_refused_beside_the_field() {
        refused(As.person("weak", Role.CLINICIAN), () -> vault.setUp("password password"), "guessed");
    }

    @Test
    void ten_wrong_passphrases_lead_to_a_pause_that_outlives_the_server_and_doubles() {
        SampleVault nora = sample();
        refused(
                nora.author,
                () -> vault.unlock("not this"),
                "That is not your passphrase. 9 tries left before a pause.");
        for (int i = 0; i < 7; i++) {
            refused(nora.author, () -> vault.unlock("nor this"), "left before a pause");
        }
        refused(nora.author, () -> vault.unlock("nor this"), "1 try left before a pause.");
        refused(nora.author, () -> vault.unlock("nor this"), "Unlocking is paused until ");

        refused(nora.author, () -> vault.unlock(SampleVault.PHRASE), "Unlocking is paused until ");
        assertThat(facts(nora.author)).containsExactly("vault.pause");

        ledger.pause(
                ledger.key(nora.author.account().value()).orElseThrow().id(),
                time.now().minusSeconds(1));
        refused(nora.author, () -> vault.unlock("nor this"), "Unlocking is paused until ");
        AuthorKey row = ledger.key(nora.author.account().value()).orElseThrow();
        assertThat(row.pausedUntil()).isAfter(time.now().plusSeconds(100));
        ledger.pause(row.id(), time.now().minusSeconds(1));
        nora.unlocked();
        assertThat(ledger.key(nora.author.account().value()).orElseThrow().failures())
                .isZero();
    }

    @Test
    void without_the_fact_nothing_opens_and_no_attempt_is_counted() {
        SampleVault nora = sample();
        Vault mute = door(kek, event -> {
            throw new IllegalStateException("the trail is full");
        });

        assertThatExceptionOfType(SealedShut.class)
                .isThrownBy(() -> As.as(nora.author, () -> mute.unlock(SampleVault.PHRASE)))
                .withMessageContaining("can't be recorded");
        assertThat(ledger.key(nora.author.account().value()).orElseThrow().failures())
                .isZero();
        assertThat(ledger.log(nora.author.account().value()))
                .extracting(LogLine::kind)
                .containsExactly(LogLine.SET_UP);
        SignedIn other = As.person("mute", Role.CLINICIAN);
        assertThatExceptionOfType(SealedShut.class)
                .isThrownBy(() -> As.as(other, () -> mute.setUp(String.join(" ", Passphrase.suggest()))));
        assertThat(ledger.key(other.account().value())).isEmpty();
    }

    @Test
    void a_missing_key_file_seals_the_vault_and_no_new_one_is_made() {
        SampleVault nora = sample();
        Path gone = folder.resolve("vault.kek");
        Vault sealed = door(new Kek(gone), trail);

        assertThatExceptionOfType(SealedShut.class)
                .isThrownBy(() -> As.as(nora.author, sealed::state))
                .withMessage("Your notes stay sealed: this server's key file is missing. The record works. Tell your"
                        + " administrator.");
        assertThat(gone).doesNotExist();
    }

    @Test
    void another_installations_key_file_seals_the_vault_and_both_names_are_told() throws Exception {
        SampleVault nora = sample();
        Path foreign = Files.write(folder.resolve("vault.kek"), new byte[Kek.LENGTH]);
        Vault sealed = door(new Kek(foreign), trail);

        assertThatExceptionOfType(SealedShut.class)
                .isThrownBy(() -> As.as(nora.author, () -> sealed.unlock(SampleVault.PHRASE)))
                .withMessageMatching(
                        ".*not the one they were sealed with \\([0-9A-F]{8} expected, [0-9A-F]{8} found\\).*");
        assertThat(ledger.key(nora.author.account().value()).orElseThrow().failures())
                .isZero();
        nora.unlocked();
    }

    @Test
    void a_wrapper_replaced_by_the_database_administrator_does_not_open() throws Exception {
        SampleVault nora = sample();
        SampleVault mallory = sample();
        try (var connection = vaultPool.getConnection();
                var statement = connection.prepareStatement(
                        "insert into wrapper select uuid(), ?, type, parameters, ciphertext, created from wrapper"
                                + " where author_key_id = ?");
                var delete = connection.prepareStatement("delete from wrapper where author_key_id = ? limit 1")) {
            delete.setString(1, key(nora));
            delete.execute();
            statement.setString(1, key(nora));
            statement.setString(2, key(mallory));
            statement.execute();
        }

        refused(nora.author, () -> vault.unlock(SampleVault.PHRASE), "That is not your passphrase.");
    }

    @Test
    void nobody_comes_near_it_but_who_writes_such_notes_or_reads_one_that_was_lent_to_them() {
        for (Role role : Role.values()) {
            if (!Set.of(Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR).contains(role)) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> As.as(As.person("x", role), vault::state));
            }
        }
    }

    private SampleVault sample() {
        return vaults.somebody();
    }

    private Vault door(Kek file, ApplicationEventPublisher publisher) {
        VaultTrail told = new VaultTrail(publisher);
        InstallationKey key = new InstallationKey(file, ledger, time);
        PassphraseDoor door = new PassphraseDoor(ledger, key, new Stretching(), told, time);
        return new Vault(
                currentUser,
                passwords,
                told,
                ledger,
                key,
                door,
                new Upkeep(escrow, ledger, renewals, door, key, time),
                time);
    }

    private String key(SampleVault sample) {
        return ledger.key(sample.author.account().value())
                .map(AuthorKey::id)
                .map(UUID::toString)
                .orElseThrow();
    }

    private List<String> facts(SignedIn person) {
        return record.sql("select action from audit_event where actor = :a order by at")
                .param("a", person.account().value().toString())
                .query(String.class)
                .list();
    }

    private static void refused(SignedIn person, Runnable act, String words) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(person, act))
                .withMessageContaining(words);
    }
}
