package org.confide.task.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.confide.task.Doer;
import org.confide.task.NewTask;
import org.confide.task.TaskKeeping;
import org.confide.task.TaskPaths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class TasksViewTest {

    @Autowired
    TaskKeeping keeping;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    SignedIn frontDesk;
    String lastName;
    ClientId client;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        lastName = SampleClients.unique("Quintero");
        client = clients.client("Marisol", lastName, LocalDate.of(1990, 1, 1), nora);
    }

    private void ask(SignedIn by, String words, boolean clinical, SignedIn of) {
        As.as(by, () -> keeping.add(new NewTask(words, clinical, client, Doer.person(of.account()), time.today())));
    }

    private static void press(String aria) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter(aria::equals).isPresent())));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, String item) {
        ComboBox box = _get(ComboBox.class, spec -> spec.withLabel(label));
        Stream<Object> items = box.getListDataView().getItems();
        _setValue(
                box,
                items.filter(it ->
                                box.getItemLabelGenerator().apply(it).toString().startsWith(item))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_clinician_does_what_was_asked_and_opens_it_again() {
        ask(frontDesk, "Call back about Monday", false, nora);
        Screens.open(nora, TaskPaths.TASKS);
        assertThat(Screens.words()).contains("Call back about Monday", "Due today", "from " + frontDesk.name());
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains(ClientPaths.chart(client));
        press("Mark done, Call back about Monday");
        assertThat(Screens.words()).contains("Nothing waits for you.").doesNotContain("Call back about Monday");
        Screens.open(nora, TaskPaths.TASKS + "?show=done");
        assertThat(Screens.words()).contains("done by " + nora.name());
        press("Open again, Call back about Monday");
        Screens.open(nora, TaskPaths.TASKS);
        assertThat(Screens.words()).contains("Call back about Monday");
    }

    @Test
    @SuppressWarnings("rawtypes")
    void the_front_desk_asks_and_is_offered_nothing_clinical() {
        Screens.open(frontDesk, TaskPaths.TASKS);
        Screens.press("Add task");
        Dialog dialog = _get(Dialog.class);
        _assertNone(Checkbox.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Add task")));
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Who does it")).getErrorMessage())
                .isEqualTo("Choose who does it.");
        _setValue(Screens.field(TextField.class, "What is to be done"), "Check the statement");
        choose("Who does it", "Billing");
        _click(_get(dialog, Button.class, spec -> spec.withText("Add task")));
        _assertNone(Dialog.class);
        Screens.open(frontDesk, TaskPaths.TASKS + "?show=given");
        assertThat(Screens.words()).contains("Check the statement", "For Biller");
        Screens.open(staff.person("Bill", Role.BILLER), TaskPaths.TASKS);
        assertThat(Screens.words()).contains("Check the statement");
    }

    @Test
    void a_clinical_task_says_so_to_who_treats_and_is_not_there_for_others() {
        ask(nora, "Ask about sleep " + lastName, true, nora);
        Screens.open(nora, TaskPaths.TASKS);
        assertThat(Screens.words()).contains("Ask about sleep", "Clinical");
        Screens.press("Add task");
        assertThat(_get(Checkbox.class).getLabel()).isEqualTo("Clinical");
        Screens.press("Add nothing");
        for (Role role : new Role[] {Role.FRONT_DESK, Role.BILLER, Role.PRACTICE_ADMIN, Role.CLINICIAN}) {
            Screens.open(staff.person("Somebody", role), TaskPaths.TASKS);
            assertThat(Screens.words()).doesNotContain(lastName);
        }
    }

    @Test
    void the_navigation_says_how_many_wait() {
        ask(frontDesk, "One", false, nora);
        ask(frontDesk, "Two", false, nora);
        Screens.inTheShell();
        Screens.open(nora, TaskPaths.TASKS);
        assertThat(tasks().getElement().getTextRecursively()).contains("2");
        press("Mark done, One");
        assertThat(tasks().getElement().getTextRecursively()).contains("1").doesNotContain("2");
    }

    private static SideNavItem tasks() {
        return _find(SideNavItem.class).stream()
                .filter(item -> item.getLabel().equals("Tasks"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRIVACY_OFFICER", "SYSTEM_ADMIN", "AUDITOR"})
    void others_have_no_tasks(Role role) {
        Screens.open(staff.person("Somebody", role), TaskPaths.TASKS);
        assertThat(Screens.words()).doesNotContain("Add task");
    }
}
