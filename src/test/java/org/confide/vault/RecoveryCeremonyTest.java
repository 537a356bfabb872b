package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.database.TestDatabase;
import org.confide.identity.FreshProof;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers bring an author's keys back, for what the case says and nothing else. */
@DatabaseTest
class RecoveryCeremonyTest {

    private static final String OTHER = "seven quiet herons under gravel";

    @Autowired
    SampleVaults vaults;

    @Autowired
    SampleRecovery recoveries;

    @Autowired
    RecoveryCases cases;

    @Autowired
    RecoveryCeremony ceremony;

    @Autowired
    RecoveryLedger recovery;

    @Autowired
    RecoverySetUp setUp;

    @Autowired
    RecoveryMemory memory;

    @Autowired
    Borrowed borrowed;

    @Autowired
    Vault vault;

    @Autowired
    VaultLedger ledger;

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
    private SampleVault successor;
    private ClientId client;
    private ClientId another;

    @BeforeEach
    void an_author_with_notes_whose_keys_are_wrapped() {
        none();
        officers = recoveries.officers(2, 3);
        nora = vault(staff.clinician());
        successor = vault(staff.clinician());
        client = clients.client("Marisol", SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), nora.author);
        another = clients.client("Otis", SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), nora.author);
        OpenVault open = nora.unlocked();
        nora.written(open, client, "On the first client.");
        nora.written(open, another, "On the second client.");
        successor.unlocked();
    }

    @AfterEach
    void none() {
        memory.dropSheets();
        SampleRecovery.clear();
    }

    @Test
    void an_author_who_lost_the_passphrase_chooses_another_in_their_own_session() {
        UUID id = As.as(nora.author, () -> cases.openOwn(SampleProof.of(nora.author)));
        As.as(officers.get(0), () -> cases.approve(SampleProof.of(officers.get(0)), id));
        bring(0, id);
        refused(nora.author, "1 of 2 sheets were typed.", () -> ceremony.renew(SampleProof.of(nora.author), id, OTHER));
        bring(2, id);
        refused(nora.author, "guessed", () -> ceremony.renew(SampleProof.of(nora.author), id, "password password"));

        As.as(nora.author, () -> ceremony.renew(SampleProof.of(nora.author), id, OTHER));

        OpenVault open = As.as(nora.author, () -> vault.unlock(OTHER));
        assertThat(nora.list(open, client)).hasSize(1);
        refused(nora.author, "That is not your passphrase.", () -> vault.unlock(SampleVault.PHRASE));
        assertThat(stage(id)).isEqualTo(CaseState.Stage.DONE);
        assertThat(facts()).contains("vault.case-opened", "vault.recovered");
        assertThat(ledger.log(nora.author.account().value()))
                .extracting(LogLine::kind)
                .contains(LogLine.PASSPHRASE);
        assertThat(As.as(officers.get(0), () -> ceremony.canReissue(id))).isTrue();
    }

    @Test
    void only_the_notes_in_the_scope_go_to_the_successor() {
        UUID id = opened(RecoveryReason.DEATH, "", "");
        ready(id);
        bring(0, id);
        bring(1, id);
        As.as(officers.get(0), () -> ceremony.handOver(id));

        OpenVault open = successor.unlocked();
        List<Borrowed.Head> heads = As.as(successor.author, () -> borrowed.list(open));
        assertThat(heads).singleElement().satisfies(head -> {
            assertThat(head.lender()).isEqualTo(nora.author.name());
            assertThat(head.until()).isNull();
        });
        NoteText text = As.as(
                successor.author, () -> borrowed.open(open, heads.getFirst().id()));
        assertThat(text.text()).isEqualTo("On the first client.");
        nora.unlocked();
        OpenVault other = vault(staff.clinician()).unlocked();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.as(
                        successor.author,
                        () -> borrowed.open(other, heads.getFirst().id())));
        assertThat(facts(successor.author)).contains("vault.handed-read");
        refused(officers.get(0), "gone on", () -> ceremony.handOver(id));
    }

    @Test
    void days_outside_the_scope_and_drafts_are_told_apart() {
        OpenVault open = nora.unlocked();
        OpenNote draft = nora.open(open, SessionId.next(), client);
        draft.text("Half a thought.");
        ledger.save(draft.draft(), 0);
        UUID outside = opened(RecoveryReason.DEPARTURE, "2026-01-01", "2026-11-23");
        handOver(outside);
        OpenVault theirs = successor.unlocked();
        assertThat(As.as(successor.author, () -> borrowed.list(theirs))).isEmpty();
        As.as(officers.get(0), () -> cases.close(outside));

        UUID inside = opened(RecoveryReason.DEPARTURE, "2026-11-24", "2026-11-24");
        handOver(inside);

        assertThat(As.as(successor.author, () -> borrowed.list(theirs)).stream()
                        .map(head -> As.as(successor.author, () -> borrowed.open(theirs, head.id())))
                        .map(NoteText::text))
                .containsExactlyInAnyOrder("On the first client.", "Half a thought.");
    }

    @Test
    void nobody_agrees_to_their_own_case_and_nobody_else_sees_it() {
        UUID id = opened(RecoveryReason.ORDER, "", "");
        refused(officers.get(0), "Somebody else must agree", () -> cases.approve(SampleProof.of(officers.get(0)), id));
        for (SignedIn stranger : List.of(recoveries.admin(), successor.author, staff.frontDesk(), staff.clinician())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.as(stranger, () -> cases.required(id)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> As.as(stranger, () -> cases.approve(SampleProof.of(stranger), id)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> As.as(stranger, () -> ceremony.bring(SampleProof.of(stranger), id, "")));
            assertThat(As.as(stranger, cases::list)).isEmpty();
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.as(nora.author, () -> cases.approve(SampleProof.of(nora.author), id)));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(officers.get(1), () -> cases.approve(old(officers.get(1)), id)));
        assertThat(stage(id)).isEqualTo(CaseState.Stage.OPEN);
    }

    @Test
    void no_sheet_is_taken_before_its_time_and_the_author_hears_of_it() {
        UUID id = opened(RecoveryReason.DEATH, "", "");
        refused(
                officers.get(1),
                "not taken now",
                () -> ceremony.bring(SampleProof.of(officers.get(1)), id, recoveries.paper(officers.get(1))));
        As.as(officers.get(1), () -> cases.approve(SampleProof.of(officers.get(1)), id));
        assertThat(stage(id)).isEqualTo(CaseState.Stage.WAITING);
        refused(
                officers.get(1),
                "not taken now",
                () -> ceremony.bring(SampleProof.of(officers.get(1)), id, recoveries.paper(officers.get(1))));
        assertThat(As.as(nora.author, cases::list)).hasSize(1);

        As.as(nora.author, () -> cases.object(SampleProof.of(nora.author), id));

        assertThat(stage(id)).isEqualTo(CaseState.Stage.CLOSED);
        UUID order = opened(RecoveryReason.ORDER, "", "");
        As.as(nora.author, () -> cases.object(SampleProof.of(nora.author), order));
        assertThat(stage(order)).isEqualTo(CaseState.Stage.OPEN);
    }

    @Test
    void author_and_officers_are_told_by_mail_that_something_waits_and_whoever_opened_it_is_not() {
        opened(RecoveryReason.DEATH, "", "");
        for (SignedIn told : List.of(nora.author, officers.get(1), officers.get(2))) {
            assertThat(notices(told)).isEqualTo(1);
        }
        for (SignedIn other : List.of(officers.get(0), successor.author)) {
            assertThat(notices(other)).isZero();
        }
    }

    private int notices(SignedIn person) {
        return record.sql("select count(*) from staff_notice where account_id = :account")
                .param("account", person.account().value().toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void wrong_sheets_are_refused_by_name_and_never_make_a_key() {
        UUID id = opened(RecoveryReason.DEATH, "", "");
        ready(id);
        refused(
                officers.get(1),
                "given to somebody else",
                () -> ceremony.bring(SampleProof.of(officers.get(1)), id, recoveries.paper(officers.get(0))));
        UUID key = recovery.current().orElseThrow().id();
        ShareSheet forged =
                ShareSheet.of(key, Shares.split(Shares.freshSecret(), 2, 3).getFirst());
        refused(
                officers.get(0),
                "not a sheet that was given out",
                () -> ceremony.bring(SampleProof.of(officers.get(0)), id, String.join(" ", forged.words())));
        ShareSheet foreign = ShareSheet.of(UUID.randomUUID(), forged.share());
        refused(
                officers.get(0),
                "belongs to another recovery key",
                () -> ceremony.bring(SampleProof.of(officers.get(0)), id, String.join(" ", foreign.words())));
        refused(
                officers.get(0),
                "Give it again",
                () -> ceremony.bring(old(officers.get(0)), id, recoveries.paper(officers.get(0))));
        refused(officers.get(0), "No sheet is in hand", () -> ceremony.handOver(id));

        bring(0, id);
        bring(0, id);

        refused(officers.get(0), "1 of 2 sheets were typed.", () -> ceremony.handOver(id));
        assertThat(ledger.log(nora.author.account().value()))
                .extracting(LogLine::kind)
                .doesNotContain(LogLine.LOAN);
    }

    @Test
    void what_is_typed_is_forgotten_after_a_quarter_of_an_hour() {
        UUID id = opened(RecoveryReason.DEATH, "", "");
        ready(id);
        bring(0, id);
        Sitting sitting = memory.sitting(id).orElseThrow();

        memory.sweep(time.now().plus(RecoveryMemory.FOR_A_CASE).plusSeconds(1));

        assertThat(sitting.officers()).isEmpty();
        assertThat(memory.sitting(id)).isEmpty();
    }

    @Test
    void new_sheets_of_the_same_key_are_valid_and_do_not_mix_with_the_old() {
        UUID id = opened(RecoveryReason.DEATH, "", "");
        handOver(id);
        List<String> old = officers.stream().map(recoveries::paper).toList();
        As.as(officers.get(1), () -> ceremony.reissue(id));
        assertThat(memory.sitting(id)).isEmpty();
        officers.forEach(recoveries::takeToPaper);
        As.as(officers.get(1), () -> cases.close(id));

        UUID next = opened(RecoveryReason.DEATH, "", "");
        ready(next);
        As.as(officers.get(0), () -> ceremony.bring(SampleProof.of(officers.get(0)), next, old.get(0)));
        refused(
                officers.get(1),
                "not of the same day",
                () -> ceremony.bring(SampleProof.of(officers.get(1)), next, recoveries.paper(officers.get(1))));
        As.as(officers.get(1), () -> ceremony.bring(SampleProof.of(officers.get(1)), next, old.get(1)));
        As.as(officers.get(0), () -> ceremony.handOver(next));
        assertThat(recoveries.paper(officers.get(0))).isNotEqualTo(old.get(0));
        assertThat(stage(next)).isEqualTo(CaseState.Stage.DONE);
    }

    @Test
    void former_officers_serve_authors_who_have_not_unlocked_since() {
        List<SignedIn> former = officers;
        List<String> sheets = former.stream().map(recoveries::paper).toList();
        officers = recoveries.officers(2, 2);
        UUID id = opened(RecoveryReason.DEATH, "", "");
        ready(id);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.as(
                        officers.get(0),
                        () -> ceremony.bring(SampleProof.of(officers.get(0)), id, recoveries.paper(officers.get(0)))));
        As.as(former.get(0), () -> ceremony.bring(SampleProof.of(former.get(0)), id, sheets.get(0)));
        As.as(former.get(1), () -> ceremony.bring(SampleProof.of(former.get(1)), id, sheets.get(1)));

        As.as(officers.get(0), () -> ceremony.handOver(id));

        OpenVault open = successor.unlocked();
        assertThat(As.as(successor.author, () -> borrowed.list(open))).hasSize(1);
    }

    @Test
    void a_case_or_a_public_key_changed_in_the_database_is_found() throws Exception {
        UUID id = opened(RecoveryReason.DEATH, "", "");
        SampleVault mallory = vault(staff.clinician());
        change("update confide_vault.recovery_case set successor_id = ? where id = ?", mallory, id);
        assertThatExceptionOfType(Tampered.class)
                .isThrownBy(() -> As.as(officers.get(0), () -> cases.about(cases.required(id))));
        change("update confide_vault.recovery_case set successor_id = ? where id = ?", successor, id);
        ready(id);
        bring(0, id);
        bring(1, id);
        try (var connection = TestDatabase.administrator();
                PreparedStatement statement = connection.prepareStatement(
                        "update confide_vault.author_key set public_key = ? where id = ?")) {
            statement.setBytes(1, AuthorKeys.generate().publicKey());
            statement.setString(
                    2,
                    ledger.key(successor.author.account().value())
                            .orElseThrow()
                            .id()
                            .toString());
            statement.execute();
        }

        refused(officers.get(0), "must unlock their vault once more", () -> ceremony.handOver(id));
    }

    private void handOver(UUID id) {
        ready(id);
        bring(0, id);
        bring(1, id);
        As.as(officers.get(0), () -> ceremony.handOver(id));
    }

    private UUID opened(RecoveryReason reason, String from, String until) {
        RecoveryCases.Request request = new RecoveryCases.Request(
                reason,
                nora.author.account(),
                successor.author.account(),
                client,
                "Executor's request",
                "Letters, file 2026-17",
                from,
                until);
        return As.as(officers.get(0), () -> cases.open(SampleProof.of(officers.get(0)), request));
    }

    /** Agreed to by the second officer, and a day ago. */
    private void ready(UUID id) {
        As.as(officers.get(1), () -> cases.approve(SampleProof.of(officers.get(1)), id));
        try (var connection = TestDatabase.administrator();
                PreparedStatement statement = connection.prepareStatement(
                        "update confide_vault.recovery_event set at = at - interval 25 hour where case_id = ?")) {
            statement.setString(1, id.toString());
            statement.execute();
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
        assertThat(stage(id)).isEqualTo(CaseState.Stage.READY);
    }

    private static void change(String sql, SampleVault person, UUID id) throws java.sql.SQLException {
        try (var connection = TestDatabase.administrator();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, person.author.account().value().toString());
            statement.setString(2, id.toString());
            statement.execute();
        }
    }

    private void bring(int officer, UUID id) {
        SignedIn person = officers.get(officer);
        As.as(person, () -> ceremony.bring(SampleProof.of(person), id, recoveries.paper(person)));
    }

    private CaseState.Stage stage(UUID id) {
        return As.as(officers.get(0), () -> cases.required(id)).stage(time.now());
    }

    /** As if the person had shown who they are before a walk to the printer. */
    private static FreshProof old(SignedIn person) {
        return SampleProof.of(person, FreshProof.LIFE);
    }

    private SampleVault vault(SignedIn author) {
        return vaults.of(recoveries.withPassword(author));
    }

    private List<String> facts() {
        return facts(nora.author);
    }

    private List<String> facts(SignedIn person) {
        return record.sql("select action from audit_event where actor = :a and client is null and object is null")
                .param("a", person.account().value().toString())
                .query(String.class)
                .list();
    }

    private static void refused(SignedIn person, String words, Runnable act) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(person, act))
                .withMessageContaining(words);
    }
}
