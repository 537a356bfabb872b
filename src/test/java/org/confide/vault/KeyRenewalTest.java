package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.confide.client.ClientId;
import org.confide.database.TestDatabase;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Renewed keys: wherever it stops, every note opens, here and without the application. */
@DatabaseTest
class KeyRenewalTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleRecovery recoveries;

    @Autowired
    VaultNotes notes;

    @Autowired
    VaultLedger ledger;

    @Autowired
    RecoveryLedger recovery;

    @Autowired
    RenewalLedger renewals;

    @Autowired
    KeyRenewal renewal;

    @Autowired
    Loans loans;

    @Autowired
    LoanLedger loanRows;

    @Autowired
    Kek kek;

    @Autowired
    PracticeTime time;

    @Autowired
    @Qualifier("vault")
    DataSource vaultPool;

    @Autowired
    @Qualifier("vault")
    PlatformTransactionManager transactions;

    private final ClientId client = ClientId.next();
    private SignedIn author;
    private SampleVault nora;
    private OpenVault before;

    @BeforeEach
    void an_author_with_three_notes() {
        SampleRecovery.clear();
        author = staff.clinician();
        nora = vaults.of(author);
        before = nora.unlocked();
        for (String text : List.of("The first.", "The second.", "The third.")) {
            OpenNote note = nora.written(before, client, text);
            note.text(text + " Once more.");
            ledger.file(note.version(), 0);
        }
    }

    @AfterEach
    void clear() {
        SampleRecovery.clear();
    }

    @Test
    void killed_after_any_number_of_notes_it_goes_on_and_every_note_opens_all_the_while() throws Exception {
        everythingOpens(before);
        OpenVault renewed = renewed();
        for (int killedAfter = 0; killedAfter < 6; killedAfter += 2) {
            everythingOpens(nora.unlocked());
            assertThat(left(renewed)).isEqualTo(6 - killedAfter);
            As.as(author, () -> renewal.reseal(nora.unlocked(), KeyRenewal.START, 2));
        }
        everythingOpens(nora.unlocked());
        assertThat(left(renewed)).isZero();
        assertThat(reseal(renewed, KeyRenewal.START)).isEmpty();

        assertThat(texts(offline().withPassphrase(author.account().value(), SampleVault.PHRASE)))
                .containsExactlyInAnyOrder("The first. Once more.", "The second. Once more.", "The third. Once more.");
        // The keys of before open none of it: everything was sealed anew.
        assertThat(nora.list(before, client)).allMatch(VaultNotes.Head::damaged);
        assertThat(versions())
                .hasSize(6)
                .allSatisfy(version -> assertThat(version.akVersion()).isEqualTo(2));
    }

    @Test
    void the_log_says_what_was_sealed_anew_and_each_version_names_the_bytes_before_it() {
        OpenVault renewed = renewed();
        reseal(renewed, KeyRenewal.START);

        List<LogLine> log = ledger.log(author.account().value());
        assertThat(log).extracting(LogLine::kind).containsOnlyOnce(LogLine.RENEW);
        for (NoteVersion version : versions()) {
            byte[] hash = Bytes.sha256(version.ciphertext());
            assertThat(log)
                    .filteredOn(line ->
                            line.kind().equals(LogLine.RESEAL) && version.note().equals(line.note()))
                    .filteredOn(line -> Integer.valueOf(version.number()).equals(line.version()))
                    .singleElement()
                    .satisfies(line -> assertThat(line.hash()).isEqualTo(hash));
            versions().stream()
                    .filter(next -> next.note().equals(version.note()) && next.number() == version.number() + 1)
                    .forEach(next -> assertThat(next.previousHash()).isEqualTo(hash));
        }
    }

    @Test
    void a_transaction_that_breaks_leaves_everything_as_it_was() throws Exception {
        AuthorKey row = row();
        AuthorKeys keys = before.keys().renewed();
        AuthorKey fresh = new AuthorKey(UUID.randomUUID(), row, keys, time.now());
        broken(() -> renewals.renew(
                row, fresh, List.of(), new PublicKeySeal(fresh, kek.read(), before.installation(), time.now())));
        assertThat(row().id()).isEqualTo(row.id());
        everythingOpens(nora.unlocked());

        OpenVault renewed = renewed();
        RenewalLedger.Earlier first =
                renewals.versions(renewed.author(), 2, KeyRenewal.START, 1).getFirst();
        broken(() -> renewals.reseal(first, new byte[100], 2));
        assertThat(left(renewed)).isEqualTo(6);
        everythingOpens(nora.unlocked());
    }

    @Test
    void a_session_with_the_keys_of_before_goes_on_writing_and_nothing_of_it_is_lost() throws Exception {
        OpenNote open = nora.open(before, SessionId.next(), client);
        open.text("Begun before.");
        ledger.save(open.draft(), 0);
        OpenVault renewed = renewed();
        open.text("Gone on elsewhere.");
        ledger.save(open.draft(), open.counter() - 1);
        As.as(author, () -> renewal.reseal(renewed, KeyRenewal.START, 100));
        assertThat(ledger.find(author.account().value(), open.place().note())
                        .orElseThrow()
                        .draft()
                        .akVersion())
                .isEqualTo(2);
        open.text("And left.");
        ledger.file(open.version(), open.counter());

        assertThat(left(renewed)).isEqualTo(1);
        everythingOpens(nora.unlocked());
        reseal(renewed, KeyRenewal.START);
        assertThat(left(renewed)).isZero();
        assertThat(texts(nora.unlocked().keys())).contains("And left.");
    }

    @Test
    void of_two_sessions_one_renews_and_the_other_is_told() throws Exception {
        OpenVault other = nora.unlocked();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<OpenVault>> both = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (OpenVault session : List.of(before, other)) {
                both.add(threads.submit(() -> {
                    together.await();
                    return As.as(author, () -> renewal.renew(session, SampleVault.PHRASE));
                }));
            }
        }
        long renewed = both.stream()
                .filter(each -> each.state() == Future.State.SUCCESS)
                .count();
        // Where they did not meet, the second found the keys of the first and renewed those.
        assertThat(row().version()).isEqualTo((int) renewed + 1);
        both.stream()
                .filter(each -> each.state() == Future.State.FAILED)
                .forEach(each -> assertThat(each.exceptionNow()).isInstanceOf(BadInput.class));
        everythingOpens(nora.unlocked());
    }

    @Test
    void keys_that_were_renewed_meanwhile_get_no_other_wrapper() throws GeneralSecurityException {
        AuthorKey stale = row();
        Wrapper late =
                new Wrapper(UUID.randomUUID(), stale.id(), Wrappers.PASSPHRASE, "{}", new byte[] {1}, time.now());
        renewed();

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> ledger.changePassphrase(stale, late));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> ledger.escrow(stale, late));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> ledger.unlocked(stale));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> renewals.rewrap(stale, List.of(late)));
        assertThat(ledger.wrappers(stale.id(), Wrappers.PASSPHRASE)).isEmpty();
        everythingOpens(nora.unlocked());
    }

    @Test
    void a_wrong_passphrase_renews_nothing_and_counts() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(author, () -> renewal.renew(before, "not this one")))
                .withMessageContaining("9 tries left");
        assertThat(row().version()).isEqualTo(1);
    }

    @Test
    void the_officers_sheets_open_the_renewed_keys() throws GeneralSecurityException {
        List<SignedIn> officers = recoveries.officers(2, 3);
        before = nora.unlocked();
        OpenVault renewed = renewed();
        reseal(renewed, KeyRenewal.START);

        AuthorKeys keys = offline()
                .withShares(
                        author.account().value(),
                        List.of(
                                ShareSheet.read(recoveries.paper(officers.get(2))),
                                ShareSheet.read(recoveries.paper(officers.get(0)))));

        assertThat(texts(keys)).contains("The first. Once more.");
        assertThat(recovery.escrowed())
                .filteredOn(row -> row.author().equals(author.account().value()))
                .singleElement()
                .satisfies(row -> assertThat(row.recoveryKey()).isNotEmpty());
        assertThat(ledger.lastEscrow(author.account().value()).orElseThrow().hash())
                .isEqualTo(Bytes.sha256(
                        ledger.wrappers(row().id(), Wrappers.ESCROW).getFirst().ciphertext()));
    }

    @Test
    void for_a_recovery_key_of_somebody_elses_nothing_is_renewed() throws Exception {
        recoveries.officers(2, 2);
        before = nora.unlocked();
        change(
                "update confide_vault.recovery_key set public_key = ?",
                RecoveryKeys.generate().publicKey());

        assertThatExceptionOfType(SealedShut.class).isThrownBy(this::renewed).withMessageContaining("not made here");
        assertThat(row().version()).isEqualTo(1);
        everythingOpens(nora.unlocked());
    }

    @Test
    void the_keys_of_before_go_a_day_later_and_not_while_anything_needs_them() throws Exception {
        OpenVault renewed = renewed();
        aDayLater();
        assertThat(nora.unlocked().keys().hasEarlier()).isTrue();
        reseal(renewed, KeyRenewal.START);

        nora.unlocked();

        assertThat(nora.unlocked().keys().hasEarlier()).isFalse();
        everythingOpens(nora.unlocked());
        assertThat(ledger.log(author.account().value()))
                .extracting(LogLine::kind)
                .containsOnlyOnce(LogLine.REWRAP);
    }

    @Test
    void what_others_sealed_for_the_keys_of_before_goes_on_opening() throws Exception {
        lend();
        OpenVault renewed = renewed();
        lend();
        reseal(renewed, KeyRenewal.START);
        aDayLater();
        nora.unlocked();

        OpenVault later = nora.unlocked();
        assertThat(later.keys().count()).isEqualTo(4);
        assertThat(loanRows.to(later.author(), time.now()))
                .hasSize(2)
                .allSatisfy(loan -> assertThat(loan.open(later.keys(), later.installation())
                                .note()
                                .text())
                        .isEqualTo("Lent."));
        assertThat(loanRows.to(later.author(), time.now()).stream()
                        .filter(loan -> later.keys().isSentToKeyInUse(loan.ciphertext())))
                .hasSize(1);
    }

    @Test
    void a_note_that_does_not_open_is_left_and_the_keys_that_sealed_it_stay() throws Exception {
        OpenVault renewed = renewed();
        UUID damaged = versions().getFirst().id();
        change("update confide_vault.note_version set ciphertext = 'x' where id = '" + damaged + "' and ? = ?", 1, 1);

        assertThat(reseal(renewed, KeyRenewal.START)).isPresent();
        assertThat(left(renewed)).isEqualTo(1);
        aDayLater();
        nora.unlocked();
        assertThat(nora.unlocked().keys().hasEarlier()).isTrue();
    }

    private OpenVault renewed() {
        return As.as(author, () -> renewal.renew(before, SampleVault.PHRASE));
    }

    private Optional<UUID> reseal(OpenVault open, UUID after) {
        return As.as(author, () -> renewal.reseal(open, after, 100));
    }

    private long left(OpenVault open) {
        return As.as(author, () -> renewal.left(open));
    }

    private AuthorKey row() {
        return ledger.key(author.account().value()).orElseThrow();
    }

    private void lend() {
        Loan.Terms terms = new Loan.Terms(
                Loan.Kind.SUCCESSOR,
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                author.account().value(),
                null);
        LentText text = new LentText(client.value(), new NoteText("A title", "Lent.", "2026-11-24", List.of()));
        loanRows.lend(List.of(
                new Loan(terms, text, loans.publicKey(author.account().value()), before.installation(), time.now())));
    }

    private List<NoteVersion> versions() {
        return ledger.versions(author.account().value()).stream()
                .map(each -> UUID.fromString(each.substring(0, each.indexOf('/'))))
                .distinct()
                .flatMap(note -> ledger.history(note).stream())
                .toList();
    }

    private void everythingOpens(OpenVault open) throws GeneralSecurityException {
        assertThat(nora.list(open, client)).hasSizeGreaterThanOrEqualTo(3).noneMatch(VaultNotes.Head::damaged);
        assertThat(As.as(author, () -> notes.takeStock(open, Set.of())).sound()).isTrue();
        AuthorKeys keys = offline().withPassphrase(author.account().value(), SampleVault.PHRASE);
        assertThat(texts(keys)).doesNotContain("");
    }

    private OfflineVault offline() {
        return new OfflineVault(JdbcClient.create(vaultPool), kek.all());
    }

    /** {@return what the command would print, empty for what does not open} */
    private List<String> texts(AuthorKeys keys) {
        return offline().open(author.account().value(), keys).stream()
                .map(note -> note.text().map(NoteText::text).orElse(""))
                .toList();
    }

    private void broken(Runnable act) {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(running -> {
                    act.run();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
    }

    private void aDayLater() throws SQLException {
        change(
                "update confide_vault.author_key set created = created - interval 25 hour where author_id = ?",
                author.account().value().toString());
    }

    private static void change(String sql, Object... values) throws SQLException {
        try (var connection = TestDatabase.administrator();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
