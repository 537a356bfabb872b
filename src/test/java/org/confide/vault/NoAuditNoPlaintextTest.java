package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.confide.audit.AuditFilter;
import org.confide.audit.TrailExport;
import org.confide.client.BreakGlass;
import org.confide.client.ClientId;
import org.confide.database.TestDatabase;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReading;
import org.confide.note.ProgressNoteId;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens when the trail can't be written: nothing is shown, nothing is taken along, no glass is broken. */
@DatabaseTest
class NoAuditNoPlaintextTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    VaultNotes notes;

    @Autowired
    VaultLedger ledger;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes progress;

    @Autowired
    NoteReading reading;

    @Autowired
    BreakGlass glass;

    @Autowired
    TrailExport export;

    @Autowired
    JdbcClient record;

    SignedIn author;
    SampleVault nora;
    ClientId client;
    SessionId session;
    SessionId unsigned;
    OpenVault open;
    UUID written;
    ProgressNoteId note;

    @BeforeEach
    void notes_of_both_kinds() {
        author = staff.clinician();
        client = clients.client("Marisol", SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), author);
        session = sessions.held(author, client);
        progress.password(author);
        note = progress.signed(author, session, client);
        unsigned = sessions.held(author, client);
        progress.draft(author, unsigned, client, progress.complete(author, unsigned));
        nora = vaults.somebody();
        open = nora.unlocked();
        nora.written(open, client, "ZQX-CANARY-7731");
        written = nora.list(open, client).getFirst().id();
    }

    @AfterEach
    void the_trail_is_written_again() {
        administrator("grant insert on confide_record.audit_event to confide_runtime");
        assertThat(As.as(author, () -> reading.read(note))).isNotNull();
    }

    private static void administrator(String sql) {
        try (Connection connection = TestDatabase.administrator();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The vault says in a sentence that it stays shut. */
    private static void staysShut(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(SealedShut.class)
                .hasMessageContaining("can't be recorded just now")
                .hasNoCause();
    }

    private static void fails(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("denied")
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void nothing_is_shown_that_can_not_be_written_down() {
        SignedIn other = staff.clinician();
        SignedIn officer = staff.person("Ruth Amsel", Role.PRIVACY_OFFICER);
        int log = ledger.log(nora.author.account().value()).size();
        administrator("revoke insert on confide_record.audit_event from confide_runtime");

        staysShut(() -> nora.unlocked());
        staysShut(() -> nora.list(open, client));
        staysShut(() -> As.as(nora.author, () -> notes.open(open, written)));
        staysShut(() -> As.as(nora.author, () -> notes.history(open, written)));
        assertThat(ledger.log(nora.author.account().value())).hasSize(log);

        fails(() -> As.as(author, () -> reading.read(note)));
        fails(() -> As.as(author, () -> reading.open(unsigned, client)));
        fails(() -> As.as(other, () -> glass.open(client, "A crisis call in the night.")));
        assertThat(record.sql("select count(*) from break_glass where client_id = :client")
                        .param("client", client.value().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        fails(() -> As.as(officer, () -> export.csv(AuditFilter.ALL, row -> "")));
    }
}
