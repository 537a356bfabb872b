package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.NoteSection;
import org.confide.note.NoteWriting;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
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

@ViewTest
class BringForwardTest {

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
    PracticeTime time;

    @Autowired
    Stored stored;

    SignedIn author;
    ClientId client;
    SessionId session;
    ProgressNoteId note;

    @BeforeEach
    void a_session_after_a_signed_one() {
        author = staff.clinician();
        notes.password(author);
        client = clients.client(author);
        notes.signed(author, sessions.held(author, client, time.today().minusDays(8)), client);
        session = sessions.held(author, client);
        note = notes.draft(
                author,
                session,
                client,
                notes.with(author, session, Map.of(NoteSection.PLAN, "", NoteSection.RISK, "As written today.")));
        Screens.open(author, NotePaths.session(session));
    }

    private String marks() {
        return stored.draft("brought_forward", session, client);
    }

    @Test
    void the_last_signed_note_is_readable_beside_and_that_is_in_the_trail() {
        assertThat(Screens.words()).contains("Last note, ", "Continue weekly.");
        assertThat(stored.facts(author, "note.read.beside")).isEqualTo(1);
    }

    @Test
    void only_an_empty_section_is_offered_the_earlier_text() {
        assertThat(offers()).containsExactly("Bring Plan forward from the last note");
        Editor.press("Bring Plan forward from the last note");
        assertThat(offers()).isEmpty();
    }

    @Test
    void what_was_brought_forward_is_marked_and_is_not_signed_until_somebody_looked_at_it() {
        Editor.press("Bring Plan forward from the last note");
        assertThat(Editor.section("Plan").getValue()).isEqualTo("Continue weekly.");
        assertThat(Editor.section("Plan").hasClassName("forward")).isTrue();
        assertThat(Screens.words()).contains("Brought forward from ", "not edited yet", "Plan still reads as on ");
        Screens.until(() -> marks().contains("PLAN"));
        Screens.press("Sign note");
        _assertNone(Dialog.class);

        Screens.press("Keep as it is");
        assertThat(Editor.section("Plan").hasClassName("forward")).isFalse();
        assertThat(Screens.words())
                .doesNotContain("not edited yet", "still reads as on")
                .contains("Nothing missing");
        Screens.until(() -> !marks().contains("PLAN"));
        assertThat(stored.draft("sections", session, client)).contains("Continue weekly.");
    }

    @Test
    void the_first_changed_character_takes_the_mark_away() {
        Editor.press("Bring Plan forward from the last note");
        Editor.type("Plan", "Continue weekly!");
        assertThat(Editor.section("Plan").hasClassName("forward")).isFalse();
        assertThat(Screens.words()).doesNotContain("not edited yet");
        Screens.until(() -> stored.draft("sections", session, client).contains("Continue weekly!"));
        assertThat(marks()).doesNotContain("PLAN");
    }

    @Test
    void a_conflict_about_another_section_leaves_the_mark() {
        var other = notes.snapshot(
                note,
                session,
                client,
                1,
                notes.with(author, session, Map.of(NoteSection.PLAN, "", NoteSection.ASSESSMENT, "Steady.")));
        As.as(author, () -> writing.save(other));
        Editor.press("Bring Plan forward from the last note");
        Screens.until(() -> !_find(Dialog.class).isEmpty());
        while (!_find(Dialog.class).isEmpty()) {
            Screens.press("Keep both, one below the other");
        }
        assertThat(Screens.words()).contains("Brought forward from ", "not edited yet");
        Screens.until(() -> marks().contains("PLAN"));
    }

    @Test
    void clearing_it_offers_it_again() {
        Editor.press("Bring Plan forward from the last note");
        Screens.press("Clear");
        assertThat(Editor.section("Plan").getValue()).isEmpty();
        assertThat(Screens.words()).doesNotContain("not edited yet").contains("Plan is not documented");
        assertThat(offers()).hasSize(1);
    }

    private static java.util.List<String> offers() {
        return _find(Button.class, spec -> spec.withText("Bring forward")).stream()
                .map(button -> button.getAriaLabel().orElse(""))
                .toList();
    }
}
