package org.confide.phrase.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.support.As.as;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.NoteSection;
import org.confide.phrase.Approach;
import org.confide.phrase.Phrase;
import org.confide.phrase.PhraseKeeping;
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
import tools.jackson.databind.node.JsonNodeFactory;

/** What helps to write, in the editor. That the browser inserts at the cursor is {@code PhrasesIT}'s. */
@ViewTest
class WritingAidsTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    PhraseKeeping keeping;

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

    private void open(Map<NoteSection, String> sections) {
        notes.draft(author, session, client, notes.with(author, session, sections));
        Screens.open(author, NotePaths.session(session));
    }

    private void phrase(String shortcut, String text) {
        Phrase phrase = Phrase.of(author.account());
        phrase.callBy(shortcut);
        phrase.say(text);
        as(author, () -> keeping.save(phrase));
    }

    /** What the browser was just told to do. */
    private static List<String> told(String function) {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation())
                .filter(script -> script.getExpression().contains(function))
                .map(script -> script.getParameters().toString())
                .toList();
    }

    @Test
    void the_browser_is_told_what_the_record_knows_and_asks_for_the_phrases_when_a_section_has_the_focus() {
        phrase("opening", "{{client}} came on time.");
        notes.draft(author, session, client, notes.complete(author, session));
        Screens.open(author, NotePaths.session(session));
        List<String> known = told("confideKnown");
        assertThat(known).isNotEmpty();
        assertThat(known.getLast())
                .contains("\"minutes\":\"47\"", "Marisol Quintero")
                .doesNotContain("came on time");
        Component region = section("Plan")
                .getParent()
                .flatMap(Component::getParent)
                .flatMap(Component::getParent)
                .orElseThrow();
        _fireDomEvent(region, "phrases-wanted", JsonNodeFactory.instance.objectNode());
        assertThat(told("confidePhrases =")).singleElement().asString().contains("opening", "{{client}} came on time.");
    }

    @Test
    void a_phrase_is_found_in_the_list_and_handed_to_the_browser() {
        phrase("opening", "She came on time.");
        phrase("closing", "We closed with breathing.");
        open(Map.of());
        Screens.press("Phrases");
        _setValue(Screens.field(TextField.class, "Find a phrase"), "breath");
        Grid<?> grid = _get(_get(Dialog.class), Grid.class);
        assertThat(grid.getListDataView().getItems()).hasSize(1);
        told("confideInsert");
        _clickItem(grid, 0);
        assertThat(told("confideInsert")).singleElement().asString().contains("We closed with breathing.");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void a_field_left_open_is_said_and_keeps_the_note_from_being_signed() {
        open(Map.of(NoteSection.PLAN, "Between sessions: {{homework}}."));
        assertThat(Screens.words()).contains("“homework” in Plan is not filled in", "1 thing before signing");
        Screens.press("Sign note");
        assertThat(_find(Dialog.class)).isEmpty();
        _setValue(section("Plan"), "Between sessions: the letter.");
        assertThat(Screens.words()).contains("Nothing missing");
    }

    @Test
    void interventions_of_several_approaches_are_chosen_and_stand_in_the_text() {
        open(Map.of(NoteSection.INTERVENTIONS_USED, "As planned."));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().equals(Optional.of("Choose interventions for Interventions used")))));
        choose(0, "thought record", "cognitive restructuring");
        choose(1, "opposite action");
        Screens.press("Add interventions");
        assertThat(section("Interventions used").getValue())
                .isEqualTo("As planned.\nCBT: cognitive restructuring, thought record. DBT: opposite action.");
        Screens.until(() -> stored.draft("sections", session, client).contains("DBT: opposite action."));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(int approach, String... names) {
        Select<Approach> select = _get(Select.class, spec -> spec.withLabel("Approach"));
        Approach shown = select.getListDataView().getItem(approach);
        _setValue(select, shown);
        CheckboxGroup<String> group = _get(CheckboxGroup.class, spec -> spec.withLabel("Interventions used"));
        assertThat(shown.interventions()).contains(names);
        _setValue(group, Set.of(names), true);
    }

    private static TextArea section(String label) {
        return _get(
                TextArea.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel().equals(Optional.of(label))));
    }
}
