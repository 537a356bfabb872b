package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.confide.client.ClientId;
import org.confide.database.FaultProxy.Wire;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.note.DraftSnapshot;
import org.confide.note.NoteSection;
import org.confide.note.NoteSigning;
import org.confide.note.NoteWriting;
import org.confide.note.ProgressNoteId;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Stored;
import org.confide.support.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * The application's own services over a wire and a server that fail. The oracle is a ledger: what was called saved is
 * there afterwards, each save once, whatever happened to the answers.
 */
@DatabaseTest
class FaultsTest {

    /** What a person at the screen waits at most before the screen says something. */
    private static final Duration MOST = Duration.ofSeconds(5);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final int SAVES = 6;
    private static final int FAULT_AT = 3;

    @Autowired
    HikariDataSource pool;

    @Autowired
    @Qualifier("vault")
    DataSource vault;

    @Autowired
    BeanFactory application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NoteWriting writing;

    @Autowired
    NoteSigning signing;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    Stored stored;

    private final FaultProxy wire = new FaultProxy(TestDatabase.port());
    private DataSource direct;
    private SignedIn author;
    private ClientId client;
    private SessionId session;

    @BeforeEach
    void a_session_and_a_bad_wire() throws SQLException {
        SparingConnections connections = (SparingConnections) pool.getDataSource();
        direct = connections.getTargetDataSource();
        author = staff.clinician();
        notes.password(author);
        client = clients.client(author);
        session = sessions.held(author, client);
        connections.setTargetDataSource(new DriverDataSource(
                pool.getJdbcUrl().replace(":" + TestDatabase.port() + "/", ":" + wire.port() + "/"),
                null,
                new Properties(),
                pool.getUsername(),
                pool.getPassword()));
        untilAllGoTo(wire.port());
    }

    /** The pool makes connections in the background: some that it began before may come after those were given up. */
    private void untilAllGoTo(int port) throws SQLException {
        for (int tries = 0; !allGoTo(port); tries++) {
            assertThat(tries).as("tries to get the pool onto port %d", port).isLessThan(100);
        }
    }

    private boolean allGoTo(int port) throws SQLException {
        pool.getHikariPoolMXBean().softEvictConnections();
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                all.add(pool.getConnection());
            }
            String ours = ":" + port + "/";
            for (Connection each : all) {
                if (!each.getMetaData().getURL().contains(ours)) {
                    return false;
                }
            }
            return true;
        } finally {
            for (Connection each : all) {
                each.close();
            }
        }
    }

    @AfterEach
    void a_sound_wire() throws SQLException {
        ((SparingConnections) pool.getDataSource()).setTargetDataSource(direct);
        try {
            untilAllGoTo(TestDatabase.port());
        } finally {
            wire.close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Wire.class,
            names = {"SLOW", "SILENT", "COMMIT_UNANSWERED", "CUT"})
    void what_was_called_saved_is_there_once_whatever_the_wire_did(Wire fault) {
        writeThrough(() -> wire.is(fault), () -> wire.is(Wire.SOUND));
    }

    /** A network that falls apart for a minute while several write: nobody waits long for an answer, and it heals by itself. */
    @Test
    @Tag("nightly")
    void a_minute_in_which_nothing_arrives_is_survived() throws InterruptedException {
        Writers writers = Writers.of(application, 4);
        try (writers) {
            writers.awaitEach(5, MINUTE);
            wire.is(Wire.SILENT);
            long before = writers.refusals();
            Thread.sleep(MINUTE);
            assertThat(writers.refusals()).isGreaterThan(before + 20);
            assertThat(Thread.activeCount()).isLessThan(200);
            wire.is(Wire.SOUND);
            Duration healed = writers.awaitEach(1, MINUTE);
            System.out.printf("Everybody saves again %d ms after a minute of silence%n", healed.toMillis());
            writers.awaitEach(5, MINUTE);
        }
        assertThat(writers.longestTry()).isLessThan(MOST);
        assertThat(Writers.lost(writers.ledger(), jdbc)).isEmpty();
    }

    @Test
    void a_killed_database_comes_back_by_itself_with_everything_that_was_called_saved() {
        writeThrough(() -> TestDatabase.server().process().destroyForcibly(), () -> {});
    }

    @Test
    void when_every_connection_is_taken_it_is_said_soon_and_the_vault_goes_on() throws SQLException {
        ProgressNoteId note = ProgressNoteId.next();
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            long begun = System.nanoTime();
            assertThatThrownBy(() -> save(snapshot(note, 0, "None is free."))).isInstanceOf(TransactionException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
            try (Connection ofTheVault = vault.getConnection()) {
                assertThat(ofTheVault.isValid(1)).isTrue();
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        save(snapshot(note, 0, "One is free."));
        assertThat(stored.draft("sections", session, client)).contains("One is free.");
    }

    /** Everybody hears soon that nothing was saved, nobody is left waiting afterwards, and no connection is missing. */
    @Test
    @Tag("nightly")
    void fifty_who_write_while_every_connection_is_taken_all_hear_of_it_and_go_on() throws Exception {
        Writers writers = Writers.of(application, 50);
        try (writers) {
            writers.awaitEach(1, MINUTE);
            long before = writers.refusals();
            List<Connection> taken = new ArrayList<>();
            try {
                for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                    taken.add(pool.getConnection());
                }
                Thread.sleep(Duration.ofSeconds(8));
                assertThat(writers.refusals()).isGreaterThanOrEqualTo(before + 100);
                assertThat(Thread.activeCount()).isLessThan(200);
            } finally {
                for (Connection connection : taken) {
                    connection.close();
                }
            }
            Duration again = writers.awaitEach(1, MINUTE);
            System.out.printf(
                    "Fifty save again after %d ms; the longest try was %d ms%n",
                    again.toMillis(), writers.longestTry().toMillis());
        }
        assertThat(writers.longestTry()).isLessThan(MOST);
        assertThat(pool.getHikariPoolMXBean().getThreadsAwaitingConnection()).isZero();
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(Writers.lost(writers.ledger(), jdbc)).isEmpty();
    }

    /** Wherever in its messages a signature is torn off: the note is signed as a whole, or not at all. */
    @Test
    void a_signature_that_is_torn_off_leaves_a_whole_note() {
        List<String> left = new ArrayList<>();
        boolean torn = true;
        for (int messages = 0; torn; messages++) {
            SessionId held = sessions.held(author, client);
            ProgressNoteId note = notes.draft(author, held, client, notes.complete(author, held));
            PasswordProof proof = notes.proof(author);
            wire.cutAfter(messages, note.value().toString());
            torn = !signs(note, proof);
            wire.is(Wire.SOUND);
            left.add(state(held));
        }
        assertThat(left).hasSizeGreaterThan(5).containsOnly("DRAFT 1 0 0", "SIGNED 0 1 1");
        assertThat(left.getLast()).isEqualTo("SIGNED 0 1 1");
    }

    private boolean signs(ProgressNoteId note, PasswordProof proof) {
        try {
            As.as(author, () -> signing.sign(note, 1, proof));
            return true;
        } catch (DataAccessException | TransactionException torn) {
            return false;
        }
    }

    private String state(SessionId of) {
        return String.join(
                " ",
                stored.status(of, client),
                String.valueOf(stored.rows("progress_note_draft", of)),
                String.valueOf(stored.rows("progress_note_version", of)),
                String.valueOf(stored.rows("note_signature", of)));
    }

    /** Saves as the editor does, each text until it is taken; the fault comes in the middle and goes after two failures. */
    private void writeThrough(Runnable fault, Runnable mend) {
        ProgressNoteId note = ProgressNoteId.next();
        for (int revision = 0; revision < SAVES; revision++) {
            DraftSnapshot text = snapshot(note, revision, "Text of save " + revision + ".");
            if (revision == FAULT_AT) {
                fault.run();
            }
            int failures = 0;
            while (!taken(text)) {
                failures++;
                assertThat(failures).as("tries of one save").isLessThan(30);
                if (failures == 2) {
                    mend.run();
                }
            }
        }
        mend.run();
        assertThat(stored.draft("revision", session, client)).isEqualTo(String.valueOf(SAVES));
        assertThat(stored.draft("sections", session, client)).contains("Text of save " + (SAVES - 1) + ".");
    }

    /** A conflict with oneself is a failure of the test and comes through. */
    private boolean taken(DraftSnapshot text) {
        long begun = System.nanoTime();
        try {
            save(text);
            return true;
        } catch (DataAccessException | TransactionException notConfirmed) {
            return false;
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("one try")
                    .isLessThan(MOST);
        }
    }

    private void save(DraftSnapshot text) {
        As.as(author, () -> {
            writing.save(text);
        });
    }

    private DraftSnapshot snapshot(ProgressNoteId note, long revision, String plan) {
        return new DraftSnapshot(
                note,
                session,
                client,
                revision,
                UUID.randomUUID(),
                notes.with(author, session, Map.of(NoteSection.PLAN, plan)),
                NoteSection.PLAN,
                0,
                revision == 0);
    }
}
