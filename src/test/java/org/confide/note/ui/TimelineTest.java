package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteSection;
import org.confide.note.ProgressNoteId;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class TimelineTest {

    private static final String SIGNED = "Cedar gate, signed.";
    private static final String DRAFTED = "Willow path, still a draft.";

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    SignedIn clinician;
    SignedIn colleague;
    ClientId client;
    SessionId planned;

    @BeforeEach
    void a_chart_with_a_signed_note_and_a_draft() {
        clinician = staff.clinician();
        colleague = staff.person("Elias Moreau", Role.CLINICIAN);
        notes.password(clinician);
        client = clients.client(clinician, colleague);
        ProgressNoteId signed = write(LocalDate.now().minusDays(4), SIGNED);
        notes.sign(clinician, signed, 1);
        write(LocalDate.now().minusDays(2), DRAFTED);
        planned =
                sessions.session(clinician, client, LocalDate.now().plusDays(2).atTime(9, 0));
    }

    private ProgressNoteId write(LocalDate day, String plan) {
        SessionId session = sessions.held(clinician, client, day);
        return notes.draft(clinician, session, client, notes.with(clinician, session, Map.of(NoteSection.PLAN, plan)));
    }

    private static List<String> tabs() {
        return _find(Tab.class).stream().map(Tab::getLabel).toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    @Test
    void the_author_goes_on_with_the_draft_from_here() {
        Screens.open(clinician, ClientPaths.chart(client));
        assertThat(Screens.words()).contains(SIGNED).doesNotContain("Planned", DRAFTED);
        Screens.press("Show planned sessions");
        assertThat(Screens.words()).contains(SIGNED, "Planned").doesNotContain(DRAFTED);
        assertThat(links()).contains("Open note", "Continue the note");
    }

    @Test
    void a_colleague_of_the_team_reads_the_signed_note_and_of_the_draft_that_it_is_not_signed() {
        Screens.open(colleague, ClientPaths.chart(client));
        assertThat(Screens.words()).contains(SIGNED, "Not signed yet").doesNotContain(DRAFTED);
        assertThat(links()).contains("Open note").doesNotContain("Continue the note");
    }

    @Test
    void a_session_entered_in_error_leaves_it() {
        sessions.become(planned, SessionStatus.ENTERED_IN_ERROR);
        Screens.open(clinician, ClientPaths.chart(client));
        assertThat(Screens.words()).contains(SIGNED).doesNotContain("Planned");
    }

    @Test
    void the_privacy_officer_reads_final_notes_alone_and_only_with_a_reason() {
        Screens.open(staff.person("Ruth Amsel", Role.PRIVACY_OFFICER), ClientPaths.chart(client));
        assertThat(tabs()).doesNotContain("Timeline");
        assertThat(Screens.words()).doesNotContain(SIGNED);
        Screens.press("Read notes with a reason");
        TextArea reason = Screens.field(TextArea.class, "Reason");
        _setValue(reason, "too short");
        pressInDialog();
        assertThat(reason.getErrorMessage()).isEqualTo("Say it in at least 10 characters.");
        _setValue(reason, "The client asked who has read the record");
        pressInDialog();
        assertThat(tabs()).first().isEqualTo("Timeline");
        assertThat(Screens.words())
                .contains(SIGNED, "Open for an hour, with your reason")
                .doesNotContain(DRAFTED, "Not signed yet", "Not written yet", "Planned", "Psychotherapy");
        assertThat(links()).doesNotContain("Open note", "Continue the note");
        assertThat(_find(Button.class, spec -> spec.withText("Read notes with a reason")))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Change profile"))).isEmpty();
    }

    @Test
    void nobody_else_is_offered_to_read_with_a_reason() {
        for (Role role : List.of(Role.FRONT_DESK, Role.PRACTICE_ADMIN)) {
            Screens.open(staff.person("x", role), ClientPaths.chart(client));
            assertThat(_get(H1.class)).isNotNull();
            assertThat(_find(Button.class, spec -> spec.withText("Read notes with a reason")))
                    .as(role.name())
                    .isEmpty();
            assertThat(tabs()).doesNotContain("Timeline");
        }
    }

    private static void pressInDialog() {
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _find(Button.class, spec -> spec.withText("Read notes with a reason"))
                        .getLast());
    }
}
