package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.scheduling.SessionId;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@DatabaseTest
class VaultNotesTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    VaultNotes notes;

    @Autowired
    VaultLedger ledger;

    @Autowired
    VaultDesk desk;

    @Autowired
    @Qualifier("vault")
    DataSource vaultPool;

    @Autowired
    DataSource recordPool;

    private final ClientId client = ClientId.next();
    private final SessionId session = SessionId.next();
    private SampleVault nora;
    private OpenVault open;

    @BeforeEach
    void unlock() {
        nora = vaults.somebody();
        open = nora.unlocked();
    }

    @Test
    void drafts_are_overwritten_and_become_a_version_with_a_line_in_the_log() {
        OpenNote note = nora.open(open, session, client);
        note.text("The sister again.");
        SealedText first = note.draft();
        ledger.save(first, 0);
        note.text("The sister again, and again.");
        SealedText second = note.draft();
        ledger.save(second, first.number());
        assertThat(nora.open(open, session, client).text()).isEqualTo("The sister again, and again.");

        ledger.file(note.version(), second.number());

        OpenNote later = nora.open(open, session, client);
        assertThat(later.text()).isEqualTo("The sister again, and again.");
        assertThat(later.base()).isEqualTo(1);
        assertThat(later.changed()).isFalse();
        assertThat(ledger.unfinished(nora.author.account().value())).isEmpty();
        assertThat(stock().sound()).isTrue();
        assertThat(stock().notes()).isEqualTo(1);
    }

    @Test
    void an_autosave_is_one_statement_and_opening_a_note_at_most_four() {
        OpenNote note = nora.open(open, session, client);
        note.text("a");
        SealedText first = note.draft();
        ledger.save(first, 0);
        note.text("ab");
        SealedText second = note.draft();

        Statements autosave = Statements.during(() -> ledger.save(second, first.number()));
        Statements opening = Statements.during(() -> nora.open(open, session, client));

        assertThat(autosave.all()).as(autosave.toString()).hasSize(1);
        assertThat(opening.all()).as(opening.toString()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void a_try_that_arrived_without_its_answer_is_no_conflict() {
        OpenNote note = nora.open(open, session, client);
        note.text("once");
        SealedText draft = note.draft();
        ledger.save(draft, 0);
        ledger.save(draft, 0);
        SealedText version = note.version();
        ledger.file(version, draft.number());

        ledger.file(version, draft.number());

        assertThat(ledger.history(version.place().note())).hasSize(1);
    }

    @Test
    void two_pages_on_one_note_conflict_and_nothing_is_lost() {
        nora.written(open, client, "Start.");
        UUID id = nora.list(open, client).getFirst().id();
        OpenNote one = As.as(nora.author, () -> notes.open(open, id));
        OpenNote two = As.as(nora.author, () -> notes.open(open, id));
        one.text("Start. One.");
        two.text("Start. Two.");
        ledger.save(one.draft(), 0);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> ledger.save(two.draft(), 0));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> ledger.file(two.version(), 0));
        OpenNote mine = desk.settle(two, true);
        ledger.save(mine.draft(), 0);
        ledger.file(mine.version(), mine.counter());

        assertThat(texts(id)).containsExactly("Start. Two.", "Start. One.", "Start.");
        assertThat(stock().sound()).isTrue();
    }

    @Test
    void taking_the_other_text_keeps_mine_as_a_version() {
        OpenNote one = nora.open(open, session, client);
        OpenNote two = nora.open(open, session, client);
        one.text("One.");
        two.text("Two.");
        ledger.save(one.draft(), 0);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> ledger.save(two.draft(), 0));

        OpenNote theirs = desk.settle(two, false);
        ledger.file(theirs.version(), 0);

        assertThat(texts(one.place().note())).containsExactly("One.", "Two.", "One.");
    }

    @Test
    void what_a_crash_left_becomes_a_version_at_the_next_unlock() {
        OpenNote note = nora.open(open, session, client);
        note.text("Half a thought");
        ledger.save(note.draft(), 0);

        assertThat(stock(Set.of(note.place().note())).notes()).isZero();
        assertThat(stock().notes()).isEqualTo(1);

        assertThat(texts(note.place().note())).containsExactly("Half a thought");
    }

    @Test
    void a_version_taken_out_of_the_database_is_missed() throws Exception {
        OpenNote note = nora.written(open, client, "First.");
        note.text("Second.");
        ledger.file(note.version(), 0);

        asAdministrator("delete from note_version where version_no = 2 and note_id = '"
                + note.place().note() + "'");

        VaultNotes.Overview overview = stock();
        assertThat(overview.missing()).isEqualTo(1);
        assertThat(overview.sound()).isFalse();
    }

    @Test
    void a_changed_or_deleted_line_of_the_log_is_found() throws Exception {
        nora.written(open, client, "First.");
        nora.written(open, client, "Second.");
        UUID author = nora.author.account().value();

        asAdministrator("update access_log set kind = 'READ' where line_no = 3 and author_id = '" + author + "'");
        assertThat(stock().logBroken()).isTrue();

        asAdministrator("delete from access_log where line_no = 3 and author_id = '" + author + "'");
        assertThat(stock().logBroken()).isTrue();
    }

    @Test
    void a_swapped_ciphertext_is_told_by_name_and_the_other_notes_still_open() throws Exception {
        OpenNote one = nora.written(open, client, "One.");
        OpenNote two = nora.written(open, client, "Two.");
        nora.written(open, client, "Three.");

        asAdministrator("update note_version a, note_version b set a.ciphertext = b.ciphertext where a.note_id = '"
                + one.place().note() + "' and b.note_id = '" + two.place().note() + "'");

        assertThatExceptionOfType(Tampered.class)
                .isThrownBy(() ->
                        As.as(nora.author, () -> notes.open(open, one.place().note())))
                .withMessageContaining(one.place().note().toString());
        assertThat(nora.list(open, client)).filteredOn(VaultNotes.Head::damaged).hasSize(1);
        assertThat(nora.list(open, client)).hasSize(3);
    }

    @Test
    void no_word_of_a_note_is_in_any_table_of_either_schema() throws Exception {
        String canary = "ZQX" + UUID.randomUUID();
        OpenNote note = nora.open(open, session, client);
        note.title("T" + canary);
        note.text("B" + canary);
        SealedText draft = note.draft();
        ledger.save(draft, 0);
        assertNowhere(canary);

        ledger.file(note.version(), draft.number());
        nora.list(open, client);

        assertNowhere(canary);
        assertNowhere(client.value().toString(), vaultPool);
        assertNowhere(session.value().toString(), vaultPool);
    }

    @Test
    void an_author_reads_their_own_notes_only() {
        OpenNote note = nora.written(open, client, "Mine.");
        SampleVault other = vaults.somebody();
        OpenVault theirs = other.unlocked();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.as(
                        other.author, () -> notes.open(theirs, note.place().note())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        As.as(other.author, () -> notes.open(open, note.place().note())));
        assertThat(other.list(theirs, client)).isEmpty();
        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() ->
                        As.as(As.person("boss", Role.PRACTICE_ADMIN, Role.SUPERVISOR), () -> notes.list(open, client)));
    }

    @Test
    void a_locked_vault_opens_nothing() {
        OpenNote note = nora.written(open, client, "Mine.");
        open.wipe();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        As.as(nora.author, () -> notes.open(open, note.place().note())));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(note::draft);
    }

    @Test
    void the_list_costs_the_same_for_forty_notes_as_for_none() {
        for (int i = 0; i < 40; i++) {
            nora.written(open, client, "Note " + i);
        }

        Statements many = Statements.during(() -> nora.list(open, client));
        Statements none = Statements.during(() -> nora.list(open, ClientId.next()));

        assertThat(many.texts("vault")).isEqualTo(none.texts("vault"));
        assertThat(nora.list(open, client)).hasSize(40);
    }

    private VaultNotes.Overview stock() {
        return stock(Set.of());
    }

    private VaultNotes.Overview stock(Set<UUID> elsewhere) {
        return As.as(nora.author, () -> notes.takeStock(open, elsewhere));
    }

    private List<String> texts(UUID note) {
        return As.as(nora.author, () -> notes.history(open, note)).stream()
                .map(version -> version.text().text())
                .toList();
    }

    private static void asAdministrator(String sql) throws SQLException {
        try (Connection connection = org.confide.database.TestDatabase.administrator();
                var statement = connection.createStatement()) {
            statement.execute("use confide_vault");
            statement.execute(sql);
        }
    }

    private void assertNowhere(String canary) throws SQLException {
        assertNowhere(canary, vaultPool);
        assertNowhere(canary, recordPool);
    }

    private static void assertNowhere(String canary, DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            ResultSet tables =
                    connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"});
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (var statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select * from `" + table + "`")) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            byte[] bytes = bytes(rows.getObject(i));
                            if (bytes != null) {
                                assertThat(forms(canary)).noneMatch(form -> contains(bytes, form));
                            }
                        }
                    }
                }
            }
        }
    }

    private static byte[] bytes(Object value) {
        return value instanceof byte[] binary
                ? binary
                : value == null ? null : value.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> forms(String canary) {
        Charset utf8 = StandardCharsets.UTF_8;
        return List.of(
                canary.getBytes(utf8),
                canary.toLowerCase(java.util.Locale.ROOT).getBytes(utf8),
                canary.getBytes(StandardCharsets.UTF_16LE),
                Base64.getEncoder()
                        .encodeToString(canary.getBytes(utf8))
                        .substring(0, 20)
                        .getBytes(utf8));
    }

    private static boolean contains(byte[] bytes, byte[] form) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(form, StandardCharsets.ISO_8859_1));
    }
}
