package org.confide.vault;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.database.TestDatabase;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.staff.StaffRow;
import org.confide.support.As;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** One note, lent to one colleague for some days, to be read. */
@ViewTest
class LendingTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    Lending lending;

    @Autowired
    Borrowed borrowed;

    @Autowired
    LoanLedger loanRows;

    @Autowired
    Vault vault;

    @Autowired
    VaultNotes notes;

    @Autowired
    VaultDesk desk;

    @Autowired
    VaultLedger ledger;

    @Autowired
    PracticeTime time;

    @Autowired
    SampleStaff staff;

    @Autowired
    JdbcClient record;

    private final ClientId client = ClientId.next();
    private SampleVault trainee;
    private SampleVault supervisor;
    private OpenVault open;
    private UUID note;

    @BeforeEach
    void a_note_and_a_colleague() {
        trainee = vault(staff.trainee());
        supervisor = vault(staff.person("Ines Beauclerk", Role.SUPERVISOR, Role.CLINICIAN));
        open = trainee.unlocked();
        note = trainee.written(open, client, "What I could not say.").place().note();
        trainee.written(open, client, "Another note.");
    }

    @Test
    void the_colleague_reads_that_version_and_no_other_note() {
        OpenVault theirs = supervisor.unlocked();
        lend(7);

        Borrowed.Head head =
                As.as(supervisor.author, () -> borrowed.list(theirs)).getFirst();
        assertThat(head.lender()).isEqualTo(trainee.author.name());
        assertThat(head.until())
                .isBetween(time.now().plusSeconds(6 * 86_400), time.now().plusSeconds(8 * 86_400));
        assertThat(As.as(supervisor.author, () -> borrowed.open(theirs, head.id()))
                        .text())
                .isEqualTo("What I could not say.");

        assertThat(As.as(supervisor.author, () -> borrowed.list(theirs))).hasSize(1);
        assertThat(facts(supervisor.author)).contains("vault.loan-read");
        assertThat(facts(trainee.author)).contains("vault.loan");
        assertThat(ledger.log(supervisor.author.account().value()))
                .extracting(LogLine::kind)
                .contains(LogLine.LOAN_READ);
        assertThat(new VaultWords().words("vault.loan-read")).contains("164.508(a)(2)(i)(B)");
    }

    @Test
    void it_is_gone_with_the_end_and_an_administrator_of_the_database_cannot_prolong_it() throws Exception {
        OpenVault theirs = supervisor.unlocked();
        AuthorKey row = ledger.key(theirs.author()).orElseThrow();
        Loan over = loan(row, time.now().minusSeconds(1));
        Loan runs = loan(row, time.now().plusSeconds(60));
        loanRows.lend(List.of(over, runs));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.as(supervisor.author, () -> borrowed.open(theirs, over.id())));
        assertThat(As.as(supervisor.author, () -> borrowed.list(theirs)))
                .extracting(Borrowed.Head::id)
                .containsExactly(runs.id());
        try (var connection = TestDatabase.administrator();
                PreparedStatement statement = connection.prepareStatement(
                        "update confide_vault.loan set expires = expires + interval 1 year where id = ?")) {
            statement.setString(1, runs.id().toString());
            statement.execute();
        }
        assertThatExceptionOfType(Tampered.class)
                .isThrownBy(() -> As.as(supervisor.author, () -> borrowed.open(theirs, runs.id())));
    }

    @Test
    void what_is_taken_back_leaves_the_open_page_with_the_next_click() {
        supervisor.unlocked();
        lend(7);
        Screens.open(supervisor.author, VaultView.PATH);
        _setValue(Screens.field(PasswordField.class, "Vault passphrase"), SampleVault.PHRASE);
        Screens.press("Unlock");
        Screens.press("A title");
        assertThat(Screens.words()).contains("What I could not say.", "can't be copied or printed");
        assertThat(Screens.markup()).contains("vault-borrowed");

        As.as(
                trainee.author,
                () -> lending.recall(
                        open, note, lending.of(open, note).getFirst().id()));
        _fireDomEvent(_get(VaultRoom.class), "pointerdown");

        assertThat(Screens.words())
                .contains("not lent to you any more")
                .doesNotContain("What I could not say.", "Lent or handed over");
        assertThat(facts(trainee.author)).contains("vault.loan-recalled");
    }

    @Test
    void who_has_no_vault_and_days_out_of_bounds_are_refused() {
        SignedIn without = staff.clinician();
        refused("must set up a vault first", () -> lending.lend(open, note, client, without.account(), 7));
        refused("must unlock their vault once more", () -> lend(7));
        supervisor.unlocked();
        refused("one to thirty", () -> lend(0));
        refused("one to thirty", () -> lend(31));
        refused("a colleague", () -> lending.lend(open, note, client, trainee.author.account(), 7));
        refused(
                "a colleague",
                () -> lending.lend(open, note, client, staff.frontDesk().account(), 7));
    }

    @Test
    void a_supervisor_who_writes_no_notes_sets_up_a_vault_to_read_what_is_lent_and_can_do_no_more() {
        SignedIn ines = staff.person("Ines Beauclerk", Role.SUPERVISOR);
        assertThat(As.as(trainee.author, lending::people))
                .extracting(StaffRow::account)
                .contains(ines.account());
        refused("under their name, My vault", () -> lending.lend(open, note, client, ines.account(), 7));
        Screens.open(ines, VaultView.PATH);
        assertThat(Screens.words()).contains("You write no psychotherapy notes here.");
        _setValue(Screens.field(PasswordField.class, "New vault passphrase"), SampleVault.PHRASE);
        _setValue(Screens.field(PasswordField.class, "The same passphrase again"), SampleVault.PHRASE);
        _setValue(_get(Checkbox.class), true);
        Screens.press("Set up the vault");
        assertThat(Screens.words()).contains("You write no psychotherapy notes here.", "Change the passphrase");

        As.as(trainee.author, () -> lending.lend(open, note, client, ines.account(), 7));
        Screens.open(ines, RecoveryView.PATH);
        Screens.open(ines, VaultView.PATH);
        Screens.press("A title");

        assertThat(Screens.words()).contains("What I could not say.");
        OpenVault theirs = As.as(ines, () -> vault.unlock(SampleVault.PHRASE));
        for (Runnable write : List.<Runnable>of(
                () -> notes.list(theirs, client), () -> lending.people(), () -> notes.takeStock(theirs, Set.of()))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.as(ines, write));
        }
        assertThat(As.as(ines, () -> desk.hasPanel(client))).isFalse();
    }

    @Test
    void only_the_author_lends_and_only_what_is_theirs() {
        OpenVault theirs = supervisor.unlocked();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        As.as(supervisor.author, () -> lending.lend(open, note, client, trainee.author.account(), 7)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.as(
                        supervisor.author, () -> lending.lend(theirs, note, client, trainee.author.account(), 7)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.as(
                        trainee.author,
                        () -> lending.lend(open, note, ClientId.next(), supervisor.author.account(), 7)));
        SignedIn other = As.person("x", Role.SUPERVISOR);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.as(other, () -> borrowed.list(open)));
        for (Role role : List.of(Role.FRONT_DESK, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> As.as(As.person("x", role), () -> borrowed.list(open)));
        }
    }

    private Loan loan(AuthorKey borrower, java.time.Instant expires) {
        NoteText text = new NoteText("T", "Short.", SampleVault.day().toString(), List.of());
        return new Loan(
                new Loan.Terms(Loan.Kind.TRAINING, note, 1, open.author(), borrower.author(), expires),
                new LentText(client.value(), text),
                borrower.publicKey(),
                open.installation(),
                time.now());
    }

    private void lend(int days) {
        As.as(trainee.author, () -> lending.lend(open, note, client, supervisor.author.account(), days));
    }

    private SampleVault vault(SignedIn author) {
        return vaults.of(author);
    }

    private List<String> facts(SignedIn person) {
        return record.sql("select action from audit_event where actor = :a and client is null and object is null")
                .param("a", person.account().value().toString())
                .query(String.class)
                .list();
    }

    private void refused(String words, Runnable act) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(trainee.author, act))
                .withMessageContaining(words);
    }
}
