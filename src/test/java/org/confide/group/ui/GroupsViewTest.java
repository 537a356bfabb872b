package org.confide.group.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import org.confide.client.ClientId;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.group.GroupKeeping;
import org.confide.group.GroupPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionReading;
import org.confide.staff.StaffRow;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class GroupsViewTest {

    @Autowired
    GroupKeeping keeping;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SessionReading reading;

    @Autowired
    ClientSearch search;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    SignedIn frontDesk;
    String name;
    String lastName;
    ClientId ada;
    ClientId ben;

    @BeforeEach
    void people() {
        sessions.service(ServiceKind.GROUP);
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        name = SampleClients.unique("Group");
        lastName = SampleClients.unique("Okafor");
        ada = clients.client("Ada", lastName, LocalDate.of(1990, 1, 1), nora);
        ben = clients.client("Ben", lastName, LocalDate.of(1991, 1, 1), nora);
    }

    private static void press(String aria) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter(aria::equals).isPresent())));
    }

    private static void confirm(String words) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(words)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> ComboBox<T> combo(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private void addGroup() {
        Screens.open(frontDesk, GroupPaths.GROUPS);
        Screens.press("Add group");
        _setValue(Screens.field(TextField.class, "Name of the group"), name);
        _setValue(Screens.<IntegerField>field(IntegerField.class, "Places"), 2);
        confirm("Add group");
        assertThat(combo("Leader").getErrorMessage()).isEqualTo("Choose who leads the group.");
        GroupsViewTest.<StaffRow>combo("Leader").setValue(new StaffRow(nora.account(), "Nora Whitfield", ""));
        confirm("Add group");
    }

    private void addMember(ClientId client) {
        press("Add member, " + name);
        ClientRow row = As.as(
                frontDesk,
                () -> search.find(lastName, 9).stream()
                        .filter(it -> it.client().equals(client))
                        .findFirst()
                        .orElseThrow());
        GroupsViewTest.<ClientRow>combo("Client").setValue(row);
        confirm("Add member");
    }

    @Test
    void the_front_desk_keeps_a_group_and_books_its_sessions() {
        addGroup();
        assertThat(Screens.words()).contains(name, "0 of 2 places taken", "No members yet.");
        addMember(ada);
        addMember(ben);
        assertThat(Screens.words()).contains("2 of 2 places taken", "Ada " + lastName);
        addMember(clients.client("Cleo", lastName, LocalDate.of(1992, 1, 1), nora));
        assertThat(combo("Client").getErrorMessage()).startsWith("The group is full: 2 of 2 places");
        confirm("Add nobody");
        LocalDate first = sessions.openDay(210);
        press("Book group sessions, " + name);
        _setValue(Screens.field(DatePicker.class, "First session"), first);
        _setValue(Screens.field(TimePicker.class, "Start"), LocalTime.of(21, 0));
        _setValue(Screens.field(IntegerField.class, "Number of sessions"), 2);
        confirm("Book group sessions");
        assertThat(As.as(nora, () -> reading.day(nora.account(), first)))
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isEqualTo(name));
        press("End membership, Ben " + lastName);
        _setValue(Screens.field(DatePicker.class, "Last day"), first);
        confirm("End membership");
        assertThat(Screens.words()).contains("until " + time.date(first));
        assertThat(As.as(nora, () -> reading.day(nora.account(), first.plusWeeks(1))))
                .singleElement()
                .satisfies(row -> assertThat(row.clients()).hasSize(1));
    }

    @Test
    void days_against_which_something_stands_are_named_and_can_be_left_out() {
        LocalDate first = sessions.openDay(211);
        sessions.session(nora, ada, first.plusWeeks(1).atTime(21, 30));
        addGroup();
        addMember(ada);
        press("Book group sessions, " + name);
        _setValue(Screens.field(DatePicker.class, "First session"), first);
        _setValue(Screens.field(TimePicker.class, "Start"), LocalTime.of(21, 0));
        _setValue(Screens.field(IntegerField.class, "Number of sessions"), 3);
        confirm("Book group sessions");
        assertThat(Screens.words()).contains(time.date(first.plusWeeks(1)) + ": Nora Whitfield has another session");
        confirm("Book without these days");
        assertThat(As.as(nora, () -> reading.day(nora.account(), first.plusWeeks(2))))
                .hasSize(1);
    }

    @Test
    void a_group_gets_another_leader_and_ends() {
        addGroup();
        addMember(ada);
        SignedIn elias = staff.person("Elias Moreau", Role.CLINICIAN);
        press("Change leader, " + name);
        confirm("Change leader");
        assertThat(combo("Leader").getErrorMessage()).isEqualTo("Choose who leads the group.");
        GroupsViewTest.<StaffRow>combo("Leader").setValue(new StaffRow(elias.account(), "Elias Moreau", ""));
        confirm("Change leader");
        assertThat(Screens.words()).contains("Elias Moreau, 1 of 2 places taken");
        press("End group, " + name);
        confirm("End group");
        assertThat(Screens.words()).contains("ends " + time.date(time.today()));
        _assertNone(
                Button.class,
                spec -> spec.withPredicate(it ->
                        it.getAriaLabel().filter(("End group, " + name)::equals).isPresent()));
    }

    @Test
    void the_admin_keeps_groups_and_is_told_who_books_them() {
        As.as(frontDesk, () -> keeping.add(name, nora.account(), sessions.service(ServiceKind.GROUP), 2));
        Screens.open(staff.person("Dana Okafor", Role.PRACTICE_ADMIN), GroupPaths.GROUPS);
        assertThat(Screens.words()).contains(name, "The front desk books its sessions.");
        _assertNone(Button.class, spec -> spec.withText("Book group sessions"));
    }

    @Test
    void who_leads_a_group_sees_its_roster_without_a_button_and_others_see_nothing() {
        addGroup();
        addMember(ada);
        Screens.open(nora, GroupPaths.GROUPS);
        assertThat(Screens.words()).contains(name, "Ada " + lastName);
        _assertNone(Button.class, spec -> spec.withText("Add member"));
        _assertNone(Button.class, spec -> spec.withText("End membership"));
        Screens.open(staff.clinician(), GroupPaths.GROUPS);
        assertThat(Screens.words()).contains("You lead no group.").doesNotContain(name, lastName);
        Screens.open(staff.person("Somebody", Role.AUDITOR), GroupPaths.GROUPS);
        assertThat(Screens.markup()).doesNotContain(name, lastName);
    }

    @Test
    void the_calendar_leads_there() {
        Screens.open(frontDesk, SchedulingPaths.CALENDAR);
        assertThat(_get(MenuBar.class, spec -> spec.withClasses("cal-tools"))
                        .getItems()
                        .getFirst()
                        .getSubMenu()
                        .getItems())
                .anyMatch(item -> item.getElement().getOuterHTML().contains("href=\"" + GroupPaths.GROUPS + "\""));
    }
}
