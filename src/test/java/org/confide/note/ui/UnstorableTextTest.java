package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.NoteFormat;
import org.confide.note.NoteFormats;
import org.confide.note.NotePaths;
import org.confide.note.NoteSection;
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

/** Text that the record can't hold as it stands: it is on the page alone, and whoever types it is never misled. */
@ViewTest
class UnstorableTextTest {

    private static final String TOO_LONG = "x".repeat(NoteSection.LIMIT + 7);

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    NoteFormats formats;

    @Autowired
    Stored stored;

    ClientId client;
    SessionId session;

    @BeforeEach
    void a_complete_draft_is_open() {
        SignedIn author = staff.clinician();
        client = clients.client(author);
        session = sessions.held(author, client);
        notes.draft(author, session, client, notes.complete(author, session));
        Screens.open(author, NotePaths.session(session));
    }

    private String sections() {
        return stored.draft("sections", session, client);
    }

    private void chooseDap() {
        @SuppressWarnings("unchecked")
        Select<NoteFormat> format = Screens.field(Select.class, "Format");
        _setValue(format, formats.get("dap"), true);
    }

    @Test
    void it_stays_in_its_field_and_the_other_words_are_saved() {
        Editor.type("Plan", TOO_LONG);
        Editor.type("Risk", "Asked, and none.");
        assertThat(Editor.section("Plan").getErrorMessage()).contains("7 characters too long");
        assertThat(Editor.section("Plan").getValue()).isEqualTo(TOO_LONG);
        Screens.until(() -> sections().contains("Asked, and none."));
        assertThat(sections()).doesNotContain("xxx");
        assertThat(Screens.words()).contains("Not saved").doesNotContain("Every word saved");

        // Neither is it lost when another format is shown.
        chooseDap();
        assertThat(Editor.section("Plan").getValue()).isEqualTo(TOO_LONG);

        Editor.type("Plan", "Continue for now.");
        Screens.until(() -> sections().contains("Continue for now."));
        Screens.until(() -> Screens.words().contains("Every word saved"));
        assertThat(Editor.section("Plan").isInvalid()).isFalse();
    }

    @Test
    void it_is_never_left_out_of_a_signature_without_a_word() {
        Editor.type("Plan", TOO_LONG);
        Screens.press("Sign note");
        assertThat(Editor.jumpedTo("Plan")).isTrue();
        _assertNone(Dialog.class);
        assertThat(Screens.notices()).singleElement().asString().startsWith("Before signing: Plan ");
        assertThat(stored.status(session, client)).isEqualTo("DRAFT");
    }

    @Test
    void it_is_not_left_without_a_word() {
        Editor.type("Plan", TOO_LONG);
        UI.getCurrent().navigate(NotePaths.MY_DAY);
        assertThat(Screens.path()).isEqualTo(NotePaths.session(session));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(Screens.path()).isEqualTo(NotePaths.MY_DAY);
        assertThat(sections()).contains("Continue weekly.");
    }
}
