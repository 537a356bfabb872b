package org.confide.phrase.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.phrase.Phrase;
import org.confide.phrase.PhrasePaths;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class PhrasesViewTest {

    private static final String OWN = "Add phrase, yours";
    private static final String PRACTICE = "Add phrase, the practice's";

    @Autowired
    SampleStaff staff;

    private static void press(String label) {
        _click(_get(
                Button.class, spec -> spec.withPredicate(it -> it.getAriaLabel().equals(Optional.of(label)))));
    }

    private static List<String> offered() {
        return _find(Button.class).stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .filter(label -> label.startsWith("Add phrase"))
                .toList();
    }

    private static void enter(String shortcut, String text, String button) {
        _setValue(Screens.field(TextField.class, "Shortcut"), shortcut);
        _setValue(Screens.field(TextArea.class, "Text"), text);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(button)));
    }

    private static List<String> texts(int section) {
        return grid(section).getListDataView().getItems().map(Phrase::text).toList();
    }

    /** Presses a button in one's own list. */
    private static void act(String label) {
        Grid<Phrase> own = grid(0);
        Component acts = _getCellComponent(own, 0, "acts");
        _click(_get(
                acts,
                Button.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel().equals(Optional.of(label)))));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Phrase> grid(int section) {
        return (Grid<Phrase>) _find(Grid.class).get(section);
    }

    @Test
    void a_clinician_adds_changes_and_removes_one_of_their_own() {
        SignedIn clinician = staff.clinician();
        Screens.open(clinician, PhrasePaths.PHRASES);
        assertThat(offered()).containsExactly(OWN);
        press(OWN);
        enter("x", "We look at {{homework}}.", "Add phrase");
        assertThat(Screens.field(TextField.class, "Shortcut").getErrorMessage()).startsWith("A shortcut is 2 to 20");
        enter("hw-own", "We look at {{homework}}.", "Add phrase");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(texts(0)).containsExactly("We look at {{homework}}.");
        act("Change .hw-own");
        enter("hw-own", "We looked at {{homework}}.", "Save phrase");
        assertThat(texts(0)).containsExactly("We looked at {{homework}}.");
        press(OWN);
        enter("hw-own", "Again.", "Add phrase");
        assertThat(Screens.field(TextField.class, "Shortcut").getErrorMessage())
                .isEqualTo("There is a phrase .hw-own already. Choose another shortcut.");
        Screens.press("Change nothing");
        assertThat(texts(0)).containsExactly("We looked at {{homework}}.");
        act("Remove .hw-own");
        assertThat(texts(0)).isEmpty();
    }

    @Test
    void an_admin_keeps_the_practices_and_a_clinician_reads_them() {
        Screens.open(staff.admin(), PhrasePaths.PHRASES);
        assertThat(offered()).containsExactly(PRACTICE);
        press(PRACTICE);
        enter("risk-all", "Asked about and denied.", "Add phrase");
        Screens.open(staff.clinician(), PhrasePaths.PHRASES);
        assertThat(texts(1)).contains("Asked about and denied.");
        assertThat(offered()).containsExactly(OWN);
        assertThat(grid(1).getColumnByKey("acts")).isNull();
    }

    @Test
    void nobody_comes_here_who_neither_writes_nor_keeps_them() {
        for (Role role : List.of(Role.FRONT_DESK, Role.BILLER, Role.PRIVACY_OFFICER, Role.AUDITOR)) {
            Screens.open(staff.person("x", role), PhrasePaths.PHRASES);
            assertThat(Screens.words()).as(role.name()).contains("There is nothing here. It may have moved");
        }
    }
}
