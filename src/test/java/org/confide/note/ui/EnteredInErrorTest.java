package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.support.As.as;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.client.ReadingWithReason;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.NoteSection;
import org.confide.note.ProgressNoteId;
import org.confide.note.WaitingNote;
import org.confide.scheduling.SessionId;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A note in the wrong chart, on the screens of those who may say so and of those who read the chart. */
@ViewTest
class EnteredInErrorTest {

    private static final String TEXT = "Hazel fence, of another client.";
    private static final String MARK = "Mark as entered in error";
    private static final String LINE = "A note of this date was entered in error.";

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    ReadingWithReason withReason;

    SignedIn author;
    SignedIn colleague;
    ClientId client;
    SessionId session;

    @BeforeEach
    void a_signed_note() {
        author = staff.clinician();
        colleague = staff.person("Elias Moreau", Role.CLINICIAN);
        notes.password(author);
        client = clients.client(author, colleague);
        session = sessions.held(author, client, LocalDate.now().minusDays(3));
        ProgressNoteId note =
                notes.draft(author, session, client, notes.with(author, session, Map.of(NoteSection.PLAN, TEXT)));
        notes.sign(author, note, 1);
    }

    private static void mark(String reason, String password) {
        _setValue(Screens.field(TextField.class, "How it came there"), reason);
        _setValue(_get(_get(Dialog.class), PasswordField.class), password);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(MARK)));
    }

    private void markAsAuthor() {
        Screens.open(author, NotePaths.session(session, client));
        Screens.press(MARK);
        mark("Wrong session opened", SampleNotes.PASSWORD);
    }

    @Test
    void the_author_says_so_and_goes_on_with_an_empty_note() {
        Screens.open(author, NotePaths.session(session, client));
        Screens.press(MARK);
        mark("", SampleNotes.PASSWORD);
        assertThat(Screens.words()).contains(TEXT);
        mark("Wrong session opened", "not the password");
        assertThat(_get(_get(Dialog.class), PasswordField.class).isInvalid()).isTrue();
        mark("Wrong session opened", SampleNotes.PASSWORD);
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(Editor.section("Plan").getValue()).isEmpty();
        assertThat(Screens.notices()).anyMatch(notice -> notice.startsWith("The note is kept."));
        assertThat(Screens.words()).doesNotContain(TEXT);
    }

    @Test
    void a_colleague_sees_a_line_and_no_text_and_is_offered_nothing() {
        Screens.open(colleague, NotePaths.session(session, client));
        assertThat(Screens.words()).contains(TEXT);
        assertThat(_find(Button.class, spec -> spec.withText(MARK))).isEmpty();
        markAsAuthor();
        Screens.open(colleague, ClientPaths.chart(client));
        assertThat(Screens.words()).contains(LINE).doesNotContain(TEXT, "Wrong session opened");
        assertThat(_find(Button.class, spec -> spec.withText("Read what was entered")))
                .isEmpty();
    }

    @Test
    void the_author_reads_it_in_the_chart_and_takes_the_text_to_its_session() {
        ClientId right = clients.client(author);
        SessionId target = sessions.held(author, right, LocalDate.now().minusDays(2));
        markAsAuthor();
        Screens.open(author, ClientPaths.chart(client));
        assertThat(Screens.words()).contains(LINE, "Not written yet").doesNotContain(TEXT);
        Screens.press("Read what was entered");
        assertThat(Screens.words()).contains(TEXT, "Reason: Wrong session opened");
        Screens.press("Copy text into a new draft");
        ComboBox<WaitingNote> choice = choice();
        assertThat(choice.getErrorMessage()).isEqualTo("Choose the session the text belongs to.");
        WaitingNote chosen = choice.getListDataView()
                .getItems()
                .filter(each -> each.occasion().is(target))
                .findFirst()
                .orElseThrow();
        choice.setValue(chosen);
        Screens.press("Copy text into a new draft");
        assertThat(Editor.section("Plan").getValue()).isEqualTo(TEXT);
        assertThat(Screens.words()).contains("not edited yet");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<WaitingNote> choice() {
        return _get(ComboBox.class, spec -> spec.withLabel("Session the text belongs to"));
    }

    @Test
    void the_privacy_officer_says_so_with_a_reason_and_still_reads_it_and_copies_nothing() {
        SignedIn officer = staff.person("Ruth Amsel", Role.PRIVACY_OFFICER);
        notes.password(officer);
        as(officer, () -> withReason.open(client, "The author says it is another client's"));
        Screens.open(officer, ClientPaths.chart(client));
        assertThat(Screens.words()).contains(TEXT);
        Screens.press(MARK);
        mark("The author has left", SampleNotes.PASSWORD);
        assertThat(Screens.words()).contains(LINE).doesNotContain(TEXT, "Not written yet");
        Screens.press("Read what was entered");
        assertThat(Screens.words()).contains(TEXT).doesNotContain("Copy text");
        assertThat(_find(TextArea.class)).isEmpty();
    }
}
