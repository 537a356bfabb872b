package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class SignNoteTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    SignedIn author;
    ClientId client;
    SessionId session;
    ProgressNoteId note;

    @BeforeEach
    void a_complete_draft() {
        author = staff.clinician();
        writtenBy(author);
    }

    private void writtenBy(SignedIn person) {
        author = person;
        notes.password(author);
        client = clients.client(author);
        session = sessions.held(author, client);
        note = notes.draft(author, session, client, notes.complete(author, session));
    }

    private void open() {
        Screens.open(author, NotePaths.session(session));
    }

    @Test
    void a_wrong_password_is_said_beside_the_field_and_nothing_is_signed() {
        open();
        Editor.sign("Sign note", "not-the-password-at-all");
        PasswordField password = Screens.field(PasswordField.class, "Your sign-in password");
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).startsWith("That is not the password you sign in with.");
        assertThat(stored.status(session, client)).isEqualTo("DRAFT");
        assertThat(stored.rows("note_signature", session)).isZero();
        assertThat(stored.facts(author, "note.sign")).isZero();
        assertThat(stored.facts(author, "signin.failure")).isEqualTo(1);

        Editor.sign("Sign note", SampleNotes.PASSWORD);
        _assertNone(Dialog.class);
        assertThat(stored.status(session, client)).isEqualTo("SIGNED");
    }

    @Test
    void the_dialog_says_what_is_signed_and_what_signing_does() {
        open();
        Screens.press("Sign note");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Sign this note");
        assertThat(Screens.words())
                .contains("After signing, no one can change the text.", "Nothing required is missing. On time, due ")
                .contains("Marisol Quintero", "10:01 AM to 10:48 AM, 47 min", "Nora Whitfield, author");
        Screens.press("Keep writing");
        _assertNone(Dialog.class);
        assertThat(stored.status(session, client)).isEqualTo("DRAFT");
    }

    @Test
    void a_signed_note_is_text_without_a_field_and_is_frozen() {
        open();
        Editor.sign("Sign note", SampleNotes.PASSWORD);
        _assertNone(TextArea.class);
        _assertNone(Button.class, spec -> spec.withText("Sign note"));
        assertThat(Screens.words())
                .contains("Signed, so the text cannot change. Add an addendum.", "Slept better on four nights.")
                .contains("Signed by Nora Whitfield", "SHA-256 ");
        assertThat(stored.rows("progress_note_version", session)).isEqualTo(1);
        assertThat(stored.rows("note_signature", session)).isEqualTo(1);
        assertThat(stored.rows("progress_note_draft", session)).isZero();
        assertThat(stored.facts(author, "note.sign")).isEqualTo(1);
        open();
        _assertNone(TextArea.class);
    }

    @Test
    void a_late_note_says_so_before_and_after() {
        session = sessions.held(author, client, time.today().minusDays(40));
        notes.draft(author, session, client, notes.complete(author, session));
        open();
        Screens.press("Sign note");
        assertThat(Screens.words()).contains("Late, it was due ");
        Editor.sign("Sign note", SampleNotes.PASSWORD);
        assertThat(Screens.words()).contains(", late. Version 1");
        assertThat(jdbc.sql("select late from note_signature s join progress_note n on n.id = s.note_id"
                                + " where n.session_id = ?")
                        .params(session.value().toString())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void the_last_words_are_in_what_is_signed() {
        open();
        Editor.type("Plan", "Continue weekly. Homework: the letter.");
        Screens.press("Sign note");
        Screens.until(() -> !_find(Dialog.class).isEmpty());
        Editor.sign("Sign note", SampleNotes.PASSWORD);
        assertThat(Screens.words()).contains("Signed by Nora Whitfield", "Homework: the letter.");
    }

    @Test
    void a_note_signed_in_another_window_meanwhile_is_said_plainly() {
        open();
        Screens.press("Sign note");
        notes.sign(author, note, 1);
        Editor.sign("Sign note", SampleNotes.PASSWORD);
        assertThat(Screens.words()).contains("This note is signed. Nothing was changed.");
        assertThat(stored.rows("note_signature", session)).isEqualTo(1);
    }

    @Test
    void an_addendum_wants_a_reason_and_stands_below_the_text() {
        notes.sign(author, note, 1);
        open();
        Screens.press("Add an addendum");
        Dialog dialog = _get(Dialog.class);
        TextArea text = Screens.field(TextArea.class, "Addendum");
        _setValue(text, "She told her sister.", true);
        _setValue(_get(dialog, PasswordField.class), SampleNotes.PASSWORD, true);
        Button add = _get(dialog, Button.class, spec -> spec.withText("Add addendum"));
        _click(add);
        TextFieldBase<?, String> reason = Screens.field(TextField.class, "Reason");
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isNotBlank();
        assertThat(text.getValue()).isEqualTo("She told her sister.");
        assertThat(stored.rows("addendum", session)).isZero();

        _setValue(reason, "left out at signing", true);
        _click(add);
        _assertNone(Dialog.class);
        assertThat(Screens.words())
                .contains("Reason: left out at signing.", "She told her sister.", "Continue weekly.");
        assertThat(stored.rows("addendum", session)).isEqualTo(1);
        assertThat(stored.facts(author, "note.addendum")).isEqualTo(1);
    }

    @Test
    void a_trainee_submits_and_the_text_is_frozen_until_it_is_returned() {
        writtenBy(staff.trainee());
        open();
        _assertNone(Button.class, spec -> spec.withText("Sign note"));
        Editor.sign("Submit for review", SampleNotes.PASSWORD);
        assertThat(stored.status(session, client)).isEqualTo("SUBMITTED");
        assertThat(stored.facts(author, "note.submit")).isEqualTo(1);
        assertThat(Screens.words()).contains("Submitted, so the text cannot change unless your supervisor returns it.");
        _assertNone(TextArea.class);
        _assertNone(Button.class, spec -> spec.withText("Add an addendum"));
    }
}
