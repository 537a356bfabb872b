package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.DraftSnapshot;
import org.confide.note.NotePaths;
import org.confide.note.NoteSection;
import org.confide.note.NoteWriting;
import org.confide.note.ProgressNoteId;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
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

/** Two windows on one draft: the other one is a save of the same author. */
@ViewTest
class TwoWindowsTest {

    private static final String MINE = "Homework: the walk.";
    private static final String THEIRS = "Homework: the letter.";

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    NoteWriting writing;

    @Autowired
    Stored stored;

    SignedIn author;
    ClientId client;
    SessionId session;

    @BeforeEach
    void a_session_was_held() {
        author = staff.clinician();
        notes.password(author);
        client = clients.client(author);
        session = sessions.held(author, client);
    }

    /** Both windows show the same draft; the other one saves, then this one. */
    private void bothWrite(Map<NoteSection, String> theirs) {
        ProgressNoteId note = notes.draft(author, session, client, notes.complete(author, session));
        Screens.open(author, NotePaths.session(session));
        save(note, 1, theirs);
        Editor.type("Plan", MINE);
        Screens.until(TwoWindowsTest::asks);
    }

    private void save(ProgressNoteId note, long revision, Map<NoteSection, String> sections) {
        DraftSnapshot other = notes.snapshot(note, session, client, revision, notes.with(author, session, sections));
        As.as(author, () -> writing.save(other));
    }

    private static boolean asks() {
        return !_find(Dialog.class).isEmpty();
    }

    private static void take(int side) {
        _click(_find(Button.class, spec -> spec.withText("Take this one")).get(side));
    }

    private void untilSettled(String... texts) {
        Screens.until(() -> plan().contains(texts[0]));
        assertThat(plan()).contains(texts);
        Screens.until(() -> Screens.words().contains("Every word saved"));
        assertThat(asks()).isFalse();
    }

    private String plan() {
        return stored.draft("sections", session, client);
    }

    @Test
    void both_texts_are_shown_and_this_windows_can_be_taken() {
        bothWrite(Map.of(NoteSection.PLAN, THEIRS));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Plan was also changed in another window");
        assertThat(Screens.words())
                .contains("Both texts are safe.", "walk", "letter")
                .contains("This window", "The other window");
        assertThat(plan()).contains(THEIRS).doesNotContain(MINE);
        take(0);
        untilSettled(MINE);
        assertThat(plan()).doesNotContain(THEIRS);
    }

    @Test
    void the_other_windows_can_be_taken() {
        bothWrite(Map.of(NoteSection.PLAN, THEIRS));
        take(1);
        assertThat(Editor.section("Plan").getValue()).isEqualTo(THEIRS);
        untilSettled(THEIRS);
        assertThat(plan()).doesNotContain(MINE);
    }

    @Test
    void both_can_be_kept_and_writing_goes_on() {
        bothWrite(Map.of(NoteSection.PLAN, THEIRS));
        Screens.press("Keep both, one below the other");
        assertThat(Editor.section("Plan").getValue()).isEqualTo(THEIRS + "\n\n" + MINE);
        untilSettled(MINE, THEIRS);
        Editor.type("Plan", "Settled.");
        untilSettled("Settled.");
    }

    @Test
    void escape_keeps_this_windows_text_as_a_copy() {
        bothWrite(Map.of(NoteSection.PLAN, THEIRS));
        _get(Dialog.class).close();
        assertThat(Editor.section("Plan").getValue()).isEqualTo(THEIRS);
        assertThat(stored.rows("draft_copy", session)).isEqualTo(1);
        assertThat(As.as(author, () -> writing.open(session, client).note()))
                .satisfies(note -> assertThat(As.as(author, () -> writing.copies(note)))
                        .singleElement()
                        .satisfies(copy -> assertThat(copy.sections()).containsEntry(NoteSection.PLAN, MINE)));
        _click(_find(Button.class, spec -> spec.withText("Show")).getFirst());
        assertThat(Screens.words()).contains(MINE);
    }

    @Test
    void sections_are_asked_about_one_by_one_and_the_others_stay() {
        bothWrite(Map.of(NoteSection.PLAN, THEIRS, NoteSection.ASSESSMENT, "Steady.", NoteSection.GOAL, ""));
        assertThat(_get(Dialog.class).getHeaderTitle()).startsWith("Assessment ");
        assertThat(Screens.words()).contains("1 more to look at after this one.");
        take(1);
        assertThat(_get(Dialog.class).getHeaderTitle()).startsWith("Plan ");
        take(0);
        untilSettled(MINE, "Steady.", "On time, calm.");
    }

    @Test
    void two_windows_that_both_began_the_note_go_on_in_one() {
        Screens.open(author, NotePaths.session(session));
        save(ProgressNoteId.next(), 0, Map.of(NoteSection.PLAN, THEIRS));
        Editor.type("Plan", MINE);
        Screens.until(TwoWindowsTest::asks);
        while (asks()) {
            Screens.press("Keep both, one below the other");
        }
        untilSettled(MINE, THEIRS);
        Editor.type("Plan", "Settled.");
        untilSettled("Settled.");
        // The dialog comes by itself once the last words are saved.
        Screens.press("Sign note");
        Screens.until(() -> !_find(Dialog.class).isEmpty());
        Editor.sign("Sign note", SampleNotes.PASSWORD);
        assertThat(stored.status(session, client)).isEqualTo("SIGNED");
    }

    @Test
    void escape_in_a_window_that_came_second_keeps_its_copy_too() {
        Screens.open(author, NotePaths.session(session));
        save(ProgressNoteId.next(), 0, Map.of(NoteSection.PLAN, THEIRS));
        Editor.type("Plan", MINE);
        Screens.until(TwoWindowsTest::asks);
        _get(Dialog.class).close();
        assertThat(stored.rows("draft_copy", session)).isEqualTo(1);
        Editor.type("Plan", "Settled.");
        untilSettled("Settled.");
    }

    @Test
    void a_conflict_that_shows_itself_only_at_signing_is_asked_about_too() {
        ProgressNoteId note = notes.draft(author, session, client, notes.complete(author, session));
        Screens.open(author, NotePaths.session(session));
        save(note, 1, Map.of(NoteSection.PLAN, THEIRS));
        Editor.sign("Sign note", SampleNotes.PASSWORD);
        assertThat(_find(Dialog.class))
                .extracting(Dialog::getHeaderTitle)
                .containsExactly("Plan was also changed in another window");
        assertThat(stored.status(session, client)).isEqualTo("DRAFT");
        assertThat(stored.rows("note_signature", session)).isZero();
    }
}
