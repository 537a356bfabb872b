package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.WorkingDay;
import org.confide.staff.StaffRow;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The grid: what it shows to whom, and what may be done on it. */
@ViewTest
class CalendarGridTest {

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
    String lastName;
    ClientId client;
    LocalDate tomorrow;
    LocalDateTime nine;
    SessionId id;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        lastName = SampleClients.unique("Quintero");
        client = clients.client("Marisol", lastName, LocalDate.of(1992, 5, 4), nora);
        tomorrow = time.today().plusDays(1);
        nine = tomorrow.atTime(9, 0);
        id = sessions.session(nora, client, nine);
    }

    private ObjectNode event() {
        return JsonNodeFactory.instance.objectNode();
    }

    private DayGrid grid() {
        return _get(DayGrid.class);
    }

    private SessionBlock block() {
        return grid().block(id).orElseThrow();
    }

    private String column(SignedIn person, LocalDate day) {
        return Column.of("", null, person.account(), day, WorkingDay.ANY).key();
    }

    /** Clicks below the top of a column; an hour is 71 pixels and the grid begins at 8. */
    private void clickAt(String column, LocalTime at) {
        _fireDomEvent(
                grid().body(),
                "click",
                event().put(GridInput.IN_A_COLUMN, true)
                        .put(GridInput.BLOCK, "")
                        .put(GridInput.COLUMN, column)
                        .put(GridInput.BELOW, pixels(at) + 3.0));
    }

    private double pixels(LocalTime at) {
        return Placement.pixels(at.getHour() * 60 + at.getMinute() - grid().minuteOfDay(0));
    }

    private void clickBlock() {
        _fireDomEvent(
                grid().body(),
                "click",
                event().put(GridInput.IN_A_COLUMN, true)
                        .put(GridInput.BLOCK, id.value().toString())
                        .put(GridInput.COLUMN, "")
                        .put(GridInput.BELOW, 0));
    }

    private void drag(String column, LocalTime to) {
        _fireDomEvent(
                grid().body(),
                "dragstart",
                event().put(GridInput.BLOCK, id.value().toString()).put(GridInput.GRAB, 20.0));
        GridColumn target = grid().column(column).orElseThrow();
        _fireDomEvent(target, "drop", event().put(GridColumn.DROPPED_AT, pixels(to) + 20.0));
    }

    private void key(String key, boolean shift) {
        String column = grid().body()
                .getChildren()
                .filter(GridColumn.class::isInstance)
                .map(GridColumn.class::cast)
                .filter(it -> it.block(id).isPresent())
                .findFirst()
                .orElseThrow()
                .column()
                .key();
        _fireDomEvent(
                grid().body(),
                "keydown",
                event().put(GridInput.ON_A_BLOCK, true)
                        .put(GridInput.BLOCK, id.value().toString())
                        .put(GridInput.COLUMN, column)
                        .put(GridInput.KEY, key)
                        .put(GridInput.SHIFT, shift));
    }

    private LocalDateTime start() {
        return time.local(sessions.get(id).start());
    }

    private static String notices() {
        StringBuilder words = new StringBuilder();
        _find(Notification.class).forEach(it -> words.append(it.getElement().getTextRecursively()));
        return words.toString();
    }

    @Test
    void no_block_carries_that_it_can_be_dragged_and_what_cannot_be_says_so() {
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        assertThat(block().getElement().hasAttribute("draggable")).isFalse();
        assertThat(block().hasClassName(SessionBlock.FIXED)).isFalse();
        SignedIn reader = staff.person("Somebody", Role.AUDITOR);
        Screens.open(reader, SchedulingPaths.calendar(tomorrow));
        assertThat(block().hasClassName(SessionBlock.FIXED)).isTrue();
    }

    @Test
    void a_block_says_who_what_and_when_and_its_state_in_words() {
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        assertThat(block().getText()).isEqualTo("Marisol " + lastName + "\nIndividual 50");
        assertThat(block().getElement().getAttribute("aria-label"))
                .isEqualTo("9:00 AM to 9:50 AM, Marisol " + lastName + ", Individual 50, Planned");
        sessions.become(id, SessionStatus.CANCELLED);
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        assertThat(block().getText()).endsWith("Cancelled");
        assertThat(block().hasClassName("off")).isTrue();
    }

    @Test
    void groups_carry_their_neutral_label_and_a_double_edge() {
        ClientId other = clients.client("Ada", SampleClients.unique("Falkner"), LocalDate.of(1980, 1, 1), nora);
        id = sessions.group(nora, nine.plusHours(3), java.util.List.of(client, other));
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        assertThat(block().getText()).startsWith("Tuesday group").doesNotContain(lastName);
        assertThat(block().hasClassName("several")).isTrue();
    }

    @Test
    void the_front_desk_checks_in_with_two_actions() {
        id = sessions.session(nora, client, time.today().atTime(23, 59));
        Screens.open(frontDesk, SchedulingPaths.CALENDAR);
        clickBlock();
        assertThat(_get(Popover.class).getElement().getTextRecursively())
                .contains(
                        "Marisol " + lastName, "11:59 PM", "Individual 50", "Nora Whitfield", "Telehealth", "Planned");
        _click(_get(Button.class, spec -> spec.withText("Check in")));
        assertThat(block().getText()).endsWith("Arrived");
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.ARRIVED);
    }

    @Test
    void an_empty_place_is_booked_with_three_actions() {
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        clickAt(column(nora, tomorrow), LocalTime.of(11, 15));
        Dialog dialog = _get(Dialog.class);
        assertThat(_get(dialog, TimePicker.class, spec -> spec.withLabel("Start"))
                        .getValue())
                .isEqualTo(LocalTime.of(11, 15));
        assertThat(clinician(dialog)).isEqualTo(nora.account());
        _setValue(
                multi(), Set.of(As.as(frontDesk, () -> search.find(lastName, 1).getFirst())));
        assertThat(Screens.words()).contains("is free for client, clinician and place.");
        _click(_get(dialog, Button.class, spec -> spec.withText("Book session")));
        assertThat(As.as(nora, () -> reading.day(nora.account(), tomorrow)))
                .hasSize(2)
                .anySatisfy(row -> assertThat(time.time(row.start())).isEqualTo("11:15 AM"));
        assertThat(grid().column(column(nora, tomorrow)).orElseThrow().getChildren())
                .hasSize(2);
    }

    @Test
    void a_block_is_dragged_to_another_time_and_the_move_undone() {
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        drag(column(nora, tomorrow), LocalTime.of(15, 15));
        assertThat(start()).isEqualTo(tomorrow.atTime(15, 15));
        assertThat(notices()).contains("3:15 PM.").doesNotContain(lastName);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(start()).isEqualTo(nine);
    }

    @Test
    void the_front_desk_drags_a_block_to_a_colleague() {
        SignedIn other = staff.clinician();
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        drag(column(other, tomorrow), LocalTime.of(9, 0));
        assertThat(sessions.get(id).clinician()).isEqualTo(other.account());
        assertThat(grid().column(column(other, tomorrow)).orElseThrow().block(id))
                .isPresent();
    }

    @Test
    void a_drop_on_a_taken_time_says_why_and_offers_others() {
        sessions.session(nora, clients.client(nora), tomorrow.atTime(14, 0));
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        drag(column(nora, tomorrow), LocalTime.of(14, 15));
        assertThat(start()).isEqualTo(nine);
        assertThat(Screens.words()).contains("Nora Whitfield has another session from 2:00 PM to 2:50 PM.");
        Button other = _find(_get(Dialog.class), Button.class).stream()
                .filter(button -> button.getText().startsWith("Move to "))
                .findFirst()
                .orElseThrow();
        _click(other);
        assertThat("Move to " + time.time(sessions.get(id).start())).isEqualTo(other.getText());
    }

    @Test
    void arrows_move_a_block_and_enter_puts_it_there() {
        Screens.open(nora, SchedulingPaths.calendar(tomorrow));
        key("ArrowDown", false);
        key("ArrowDown", false);
        key("ArrowDown", true);
        assertThat(start()).as("nothing is stored before Enter").isEqualTo(nine);
        assertThat(Screens.words()).contains("To 9:30 AM, 65 min");
        key("Enter", false);
        assertThat(start()).isEqualTo(nine.plusMinutes(30));
        assertThat(time.local(sessions.get(id).end())).isEqualTo(nine.plusMinutes(95));
        key("ArrowUp", false);
        key("Escape", false);
        key("Enter", false);
        assertThat(start()).isEqualTo(nine.plusMinutes(30));
        assertThat(_get(Popover.class).isOpened()).isTrue();
    }

    @Test
    void a_session_is_taken_up_and_put_down_by_taps() {
        Screens.open(nora, SchedulingPaths.calendar(tomorrow));
        clickBlock();
        _click(_get(Button.class, spec -> spec.withText("Move session")));
        clickAt(column(nora, tomorrow), LocalTime.of(16, 30));
        assertThat(start()).isEqualTo(tomorrow.atTime(16, 30));
        _assertNone(Dialog.class);
    }

    @Test
    void a_dialog_changes_time_and_length() {
        Screens.open(nora, SchedulingPaths.calendar(tomorrow));
        clickBlock();
        _click(_get(Button.class, spec -> spec.withText("Change session")));
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TimePicker.class), LocalTime.of(13, 0));
        _setValue(_get(dialog, com.vaadin.flow.component.textfield.IntegerField.class), 80);
        _click(_get(dialog, Button.class, spec -> spec.withText("Change session")));
        assertThat(start()).isEqualTo(tomorrow.atTime(13, 0));
        assertThat(time.local(sessions.get(id).end())).isEqualTo(tomorrow.atTime(14, 20));
    }

    @Test
    void rooms_are_columns_too_and_a_drag_changes_the_place() {
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow) + "&by=rooms");
        assertThat(grid().column("telehealth").orElseThrow().block(id)).isPresent();
        drag("no-room", LocalTime.of(9, 0));
        assertThat(sessions.get(id).telehealth()).isFalse();
        assertThat(sessions.get(id).clinician()).isEqualTo(nora.account());
    }

    @Test
    void a_week_shows_the_days_of_one_and_a_drag_changes_the_day() {
        LocalDate monday = tomorrow.plusWeeks(2).with(java.time.DayOfWeek.MONDAY);
        id = sessions.session(nora, client, monday.atTime(10, 0));
        Screens.open(nora, SchedulingPaths.calendar(monday.plusDays(3)) + "&view=week");
        assertThat(grid().column(column(nora, monday)).orElseThrow().block(id)).isPresent();
        drag(column(nora, monday.plusDays(2)), LocalTime.of(11, 0));
        assertThat(start()).isEqualTo(monday.plusDays(2).atTime(11, 0));
    }

    @Test
    void a_month_names_the_sessions_and_leads_to_their_day() {
        Screens.open(nora, SchedulingPaths.calendar(tomorrow) + "&view=month");
        Anchor day = _find(Anchor.class).stream()
                .filter(it -> it.getHref().contains("day=" + tomorrow + "&")
                        || it.getHref().endsWith("day=" + tomorrow))
                .findFirst()
                .orElseThrow();
        assertThat(day.getElement().getTextRecursively()).contains("1 session", "9:00 Marisol " + lastName);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BILLER", "PRIVACY_OFFICER", "AUDITOR"})
    void those_who_only_read_look_closer_and_do_nothing(Role role) {
        Screens.open(staff.person("Somebody", role), SchedulingPaths.calendar(tomorrow));
        assertThat(block().hasClassName(SessionBlock.FIXED)).isTrue();
        clickAt(column(nora, tomorrow), LocalTime.of(12, 0));
        _assertNone(Dialog.class);
        key("ArrowDown", false);
        key("Enter", false);
        assertThat(start()).isEqualTo(nine);
        _assertNone(_get(Popover.class), Button.class);
        assertThat(_find(_get(Popover.class), Anchor.class).stream().map(Anchor::getHref))
                .noneMatch(href -> href.contains("sessions/"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static MultiSelectComboBox<ClientRow> multi() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Client"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static org.confide.identity.AccountId clinician(Dialog dialog) {
        ComboBox<StaffRow> clinician = _get(dialog, ComboBox.class, spec -> spec.withLabel("Clinician"));
        return clinician.getValue().account();
    }
}
