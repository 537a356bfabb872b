package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.ProgressNoteId;
import org.confide.scheduling.SessionId;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Leaving a note whose last words are not in the database yet. */
@ViewTest
class LeaveEditorTest {

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

    @Autowired
    DataSource database;

    SignedIn author;
    ClientId client;
    SessionId session;
    ProgressNoteId note;
    Connection holding;

    @BeforeEach
    void a_draft_is_open() throws SQLException {
        author = staff.clinician();
        client = clients.client(author);
        session = sessions.held(author, client);
        note = notes.draft(author, session, client, notes.complete(author, session));
        Screens.open(author, NotePaths.session(session));
        holding = database.getConnection();
        holding.setAutoCommit(false);
    }

    @AfterEach
    void let_go() throws SQLException {
        holding.rollback();
        holding.setAutoCommit(true);
        holding.close();
    }

    /** Nobody else can save the draft until this is rolled back. */
    private void hold() throws SQLException {
        try (var statement =
                holding.prepareStatement("select note_id from progress_note_draft where note_id = ? for update")) {
            statement.setString(1, note.value().toString());
            assertThat(statement.executeQuery().next()).isTrue();
        }
    }

    private static void leave() {
        UI.getCurrent().navigate(NotePaths.MY_DAY);
    }

    private static boolean asks() {
        return !_find(ConfirmDialog.class).isEmpty();
    }

    private String sections() {
        return stored.draft("sections", session, client);
    }

    @Test
    void a_note_whose_every_word_is_saved_is_left_at_once() {
        leave();
        assertThat(Screens.path()).isEqualTo(NotePaths.MY_DAY);
        _assertNone(ConfirmDialog.class);
    }

    @Test
    void leaving_waits_for_the_last_words() throws SQLException {
        hold();
        Editor.type("Plan", "The last words.");
        leave();
        assertThat(Screens.path()).isEqualTo(NotePaths.session(session));
        _assertNone(ConfirmDialog.class);
        holding.rollback();
        Screens.until(() -> Screens.path().equals(NotePaths.MY_DAY));
        assertThat(sections()).contains("The last words.");
    }

    @Test
    void a_save_that_is_held_up_is_asked_about_and_whoever_stays_loses_nothing() throws SQLException {
        hold();
        Editor.type("Plan", "The last words.");
        leave();
        Screens.until(LeaveEditorTest::asks);
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(Screens.path()).isEqualTo(NotePaths.session(session));
        assertThat(Editor.section("Plan").getValue()).isEqualTo("The last words.");
        Screens.until(() -> Screens.words().contains("Not saved since "));
        assertThat(Screens.words()).contains("The record is not reachable. Your text is kept here");
        holding.rollback();
        Screens.until(() -> sections().contains("The last words."));
        Screens.until(() -> Screens.words().contains("Every word saved"));
    }

    @Test
    void whoever_leaves_all_the_same_has_the_words_saved_behind_them() throws SQLException {
        hold();
        Editor.type("Plan", "The last words.");
        leave();
        Screens.until(LeaveEditorTest::asks);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(Screens.path()).isEqualTo(NotePaths.MY_DAY);
        assertThat(sections()).doesNotContain("The last words.");
        holding.rollback();
        Screens.until(() -> sections().contains("The last words."));
    }

    @Test
    void what_was_typed_into_a_note_signed_meanwhile_is_not_left_without_a_word() {
        notes.password(author);
        notes.sign(author, note, 1);
        Editor.type("Plan", "Too late.");
        Screens.until(() -> Screens.words().contains("This note is signed. Nothing was changed."));
        leave();
        assertThat(asks()).isTrue();
        assertThat(Screens.path()).isEqualTo(NotePaths.session(session));
        assertThat(stored.status(session, client)).isEqualTo("SIGNED");
    }
}
