package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.NoteFormat;
import org.confide.note.NoteFormats;
import org.confide.note.NotePaths;
import org.confide.note.PlaceChoice;
import org.confide.note.Present;
import org.confide.practice.PlaceOfService;
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

@ViewTest
class SessionEditorTest {

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
    PracticeTime time;

    @Autowired
    Stored stored;

    SignedIn author;
    ClientId client;
    SessionId session;

    @BeforeEach
    void a_session_was_held() {
        author = staff.clinician();
        client = clients.client(author);
        session = sessions.held(author, client);
    }

    private void open() {
        Screens.open(author, NotePaths.session(session));
    }

    private String sections() {
        return stored.draft("sections", session, client);
    }

    @Test
    void each_format_asks_for_its_fields_and_says_which_are_required() {
        open();
        for (NoteFormat format : formats.all()) {
            _setValue(format(), format, true);
            assertThat(Editor.sections())
                    .as(format.label())
                    .containsExactlyElementsOf(format.parts().stream()
                            .map(part -> part.section().label())
                            .toList());
            assertThat(_find(Span.class, spec -> spec.withClasses("required")))
                    .as(format.label())
                    .hasSize((int) format.parts().stream()
                            .filter(NoteFormat.Part::required)
                            .count());
        }
        Screens.until(() -> stored.draft("format", session, client)
                .equals(formats.all().getLast().id()));
    }

    @Test
    void text_of_a_section_that_another_format_has_not_stays_on_the_page() {
        open();
        Editor.type("Subjective", "Slept better.");
        _setValue(format(), formats.get("dap"), true);
        assertThat(Editor.section("Subjective").getValue()).isEqualTo("Slept better.");
        assertThat(Editor.sections()).startsWith("Data", "Assessment", "Plan", "Risk");
    }

    @Test
    void what_is_typed_is_in_the_database_and_no_button_saves_it() {
        open();
        assertThat(stored.status(session, client)).isEmpty();
        Editor.type("Subjective", "Slept better on four nights. 🦊");
        Screens.until(() -> sections().contains("Slept better on four nights. 🦊"));
        Editor.type("Plan", "Continue weekly.");
        Screens.until(() -> sections().contains("Continue weekly."));
        Screens.until(() -> Screens.words().contains("Every word saved"));
        assertThat(stored.status(session, client)).isEqualTo("DRAFT");
        assertThat(stored.facts(author, "note.write")).isEqualTo(1);
        assertThat(_find(Button.class)).extracting(Button::getText).noneMatch(words -> words.startsWith("Save"));
    }

    @Test
    void the_draft_is_there_again_with_its_place_until_the_first_key() {
        notes.draft(author, session, client, notes.complete(author, session));
        open();
        assertThat(Editor.jumpedTo("Plan")).isTrue();
        assertThat(Screens.words()).contains("Recovered at ", "You were in Plan.", "Every word saved");
        Editor.type("Plan", "Continue weekly, then every other week.");
        assertThat(Screens.words()).doesNotContain("Recovered at ");
    }

    @Test
    void the_list_names_what_is_missing_and_sign_jumps_there() {
        open();
        assertThat(Screens.words())
                .contains("Start and stop are not documented", "Place is not documented")
                .contains("Who was present is not documented", "Subjective is not documented");
        Screens.press("Sign note");
        assertThat(Screens.notices()).containsExactly("Before signing: Start and stop are not documented.");
        _assertNone(Dialog.class);
        Screens.press("Go to Plan");
        assertThat(Editor.jumpedTo("Plan")).isTrue();

        document(LocalTime.of(10, 2), LocalTime.of(10, 50));
        _setValue(
                place(),
                PlaceChoice.all().stream()
                        .filter(it -> it.place() == PlaceOfService.OFFICE)
                        .findFirst()
                        .orElseThrow(),
                true);
        _setValue(present(), Set.of(Present.CLIENT), true);
        for (String label : List.of("Subjective", "Objective", "Assessment", "Plan")) {
            Editor.type(label, "Something.");
        }
        assertThat(Screens.words()).contains("1 thing before signing").doesNotContain("Go to Plan");
        Screens.press("Sign note");
        assertThat(Editor.jumpedTo("Risk")).isTrue();
        _assertNone(Dialog.class);
        assertThat(stored.rows("progress_note_version", session)).isZero();
    }

    @Test
    void times_are_never_those_of_the_plan_and_a_stop_before_the_start_is_said_beside_it() {
        open();
        assertThat(Screens.field(TimePicker.class, "Started").getValue()).isNull();
        assertThat(Screens.field(TimePicker.class, "Ended").getValue()).isNull();
        document(LocalTime.of(10, 50), LocalTime.of(10, 2));
        assertThat(Screens.field(TimePicker.class, "Ended").getErrorMessage())
                .isEqualTo("Ended is before Started. Change one of them.");
        document(LocalTime.of(10, 2), LocalTime.of(10, 50));
        assertThat(Screens.field(TimePicker.class, "Ended").isInvalid()).isFalse();
        assertThat(Screens.words()).contains("48 min");
        String start = time.instant(time.today().minusDays(1).atTime(LocalTime.of(10, 2)))
                .toString()
                .substring(0, 16)
                .replace('T', ' ');
        Screens.until(() -> stored.draft("started", session, client).startsWith(start));
        assertThat(stored.draft("time_confirmed", session, client)).isEqualTo("1");
    }

    @Test
    void a_session_of_two_has_a_note_for_each_and_a_choice_between_them() {
        String other = SampleClients.unique("Okonkwo");
        ClientId second = clients.client("Ada", other, LocalDate.of(1988, 2, 3), author);
        session = sessions.group(author, time.today().minusDays(1).atTime(12, 0), List.of(client, second));
        open();
        Editor.type("Subjective", "Of the first.");
        Screens.until(() -> sections().contains("Of the first."));
        _setValue(member(), second, true);
        Screens.until(() -> _get(H1.class).getText().equals("Ada " + other));
        assertThat(Editor.section("Subjective").getValue()).isEmpty();
        Editor.type("Subjective", "Of the second.");
        Screens.until(() -> stored.draft("sections", session, second).contains("Of the second."));
        assertThat(sections()).contains("Of the first.").doesNotContain("Of the second.");
        assertThat(_find(TextArea.class)).noneMatch(area -> area.getValue().contains("Of the first."));
    }

    private static void document(LocalTime from, LocalTime until) {
        _setValue(Screens.field(TimePicker.class, "Started"), from, true);
        _setValue(Screens.field(TimePicker.class, "Ended"), until, true);
    }

    @SuppressWarnings("unchecked")
    private static Select<NoteFormat> format() {
        return Screens.field(Select.class, "Format");
    }

    @SuppressWarnings("unchecked")
    private static Select<PlaceChoice> place() {
        return Screens.field(Select.class, "Place");
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<Present> present() {
        return Screens.field(MultiSelectComboBox.class, "Present");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<ClientId> member() {
        return _get(
                Select.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel().equals(Optional.of("Client of this session"))));
    }
}
