package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.client.ClientSearch;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.Booking;
import org.confide.scheduling.Move;
import org.confide.scheduling.Repeat;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SeriesBooking;
import org.confide.scheduling.SeriesChoice;
import org.confide.scheduling.SeriesRule;
import org.confide.scheduling.SeriesScope;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Booking, changing and cancelling what recurs. */
@ViewTest
class SeriesViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SeriesBooking series;

    @Autowired
    SessionReading reading;

    @Autowired
    ClientSearch search;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    String lastName;
    ClientId client;
    LocalDate tomorrow;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        lastName = SampleClients.unique("Quintero");
        client = clients.client("Marisol", lastName, LocalDate.of(1992, 5, 4), nora);
        tomorrow = time.today().plusDays(1);
    }

    private List<SessionRow> day(LocalDate day) {
        return As.as(nora, () -> reading.day(nora.account(), day));
    }

    private void weekly(int times) {
        Booking first = Booking.of(
                        nora.account(), client, sessions.service(ServiceKind.INDIVIDUAL), tomorrow.atTime(16, 0), 50)
                .overDistance();
        As.as(nora, () -> series.book(first, SeriesRule.times(Repeat.WEEKLY, times), false, SeriesChoice.NONE));
    }

    private void openBooking() {
        Screens.open(nora, SchedulingPaths.calendar(tomorrow));
        _click(_find(Button.class, spec -> spec.withText("Book session")).getFirst());
        _setValue(
                CalendarFields.clients(),
                Set.of(As.as(nora, () -> search.find(lastName, 1).getFirst())));
        _setValue(_get(_get(Dialog.class), TimePicker.class, spec -> spec.withLabel("Start")), LocalTime.of(16, 0));
    }

    private static void book() {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Book session")));
    }

    /** Chooses by what the list says. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, int place) {
        Select select = _get(Select.class, spec -> spec.withLabel(label));
        _setValue(select, select.getListDataView().getItem(place));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void answer(SeriesScope scope) {
        RadioButtonGroup question = _get(RadioButtonGroup.class, spec -> spec.withLabel("Which sessions"));
        _setValue(question, scope);
    }

    @Test
    void a_session_is_repeated_every_week_and_the_dialog_says_so_in_words() {
        openBooking();
        _assertNone(IntegerField.class, spec -> spec.withLabel("Times"));
        choose("Repeat", 1);
        _setValue(Screens.field(IntegerField.class, "Times"), 3);
        String weekday = tomorrow.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.US);
        assertThat(Screens.words()).contains("Every " + weekday + " at 4:00 PM, 3 times, until ");
        book();
        for (int week = 0; week < 3; week++) {
            assertThat(day(tomorrow.plusWeeks(week)))
                    .as("week %d", week)
                    .singleElement()
                    .satisfies(row -> assertThat(time.time(row.start())).isEqualTo("4:00 PM"));
        }
        assertThat(day(tomorrow.plusWeeks(3))).isEmpty();
    }

    @Test
    void what_is_no_rule_is_said_beside_its_field() {
        openBooking();
        choose("Repeat", 2);
        _setValue(Screens.field(IntegerField.class, "Times"), 1);
        book();
        assertThat(Screens.field(IntegerField.class, "Times").getErrorMessage()).startsWith("A series has 2 to 260");
        choose("Ends", 1);
        book();
        assertThat(Screens.field(DatePicker.class, "Last day").getErrorMessage())
                .isEqualTo("Choose the last day.");
        assertThat(day(tomorrow)).isEmpty();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void days_that_are_taken_are_listed_and_decided_one_by_one() {
        ClientId other = clients.client(nora);
        sessions.session(nora, other, tomorrow.plusWeeks(1).atTime(16, 0));
        sessions.session(nora, other, tomorrow.plusWeeks(2).atTime(16, 0));
        openBooking();
        choose("Repeat", 1);
        _setValue(Screens.field(IntegerField.class, "Times"), 4);
        book();
        assertThat(day(tomorrow)).isEmpty();
        CheckboxGroup days = _get(CheckboxGroup.class);
        List<Object> items = days.getListDataView().getItems().toList();
        assertThat(items).hasSize(2);
        _setValue(days, Set.of(items.get(1)));
        Screens.press("Book series");
        assertThat(day(tomorrow)).hasSize(1);
        assertThat(day(tomorrow.plusWeeks(1))).hasSize(1);
        assertThat(day(tomorrow.plusWeeks(2))).hasSize(2);
        assertThat(day(tomorrow.plusWeeks(3))).hasSize(1);
    }

    @Test
    void calling_one_off_asks_how_far_it_reaches() {
        weekly(3);
        SeriesActs acts = acts();
        Screens.open(nora, SchedulingPaths.calendar(tomorrow.plusWeeks(1)));
        SessionRow second = day(tomorrow.plusWeeks(1)).getFirst();
        assertThat(acts.callOff(second, SessionStatus.HELD, "Mark as held")).isFalse();
        assertThat(acts.callOff(second, SessionStatus.CANCELLED, "Cancel in time"))
                .isTrue();
        answer(SeriesScope.FOLLOWING);
        Screens.press("Cancel in time");
        assertThat(day(tomorrow).getFirst().status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(day(tomorrow.plusWeeks(1)).getFirst().status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(day(tomorrow.plusWeeks(2)).getFirst().status()).isEqualTo(SessionStatus.CANCELLED);
    }

    @Test
    void a_session_and_the_following_get_another_time() {
        weekly(3);
        Screens.open(nora, SchedulingPaths.calendar(tomorrow.plusWeeks(1)));
        acts().change(day(tomorrow.plusWeeks(1)).getFirst());
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TimePicker.class, spec -> spec.withLabel("Start")), LocalTime.of(18, 30));
        answer(SeriesScope.FOLLOWING);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Change session")));
        assertThat(time.time(day(tomorrow).getFirst().start())).isEqualTo("4:00 PM");
        assertThat(time.time(day(tomorrow.plusWeeks(1)).getFirst().start())).isEqualTo("6:30 PM");
        assertThat(time.time(day(tomorrow.plusWeeks(2)).getFirst().start())).isEqualTo("6:30 PM");
        _assertNone(Dialog.class);
    }

    @Test
    @SuppressWarnings("rawtypes")
    void another_rule_is_said_in_words_before_it_is_saved_and_undone_in_one_act() {
        weekly(4);
        Screens.open(nora, SchedulingPaths.calendar(tomorrow));
        acts().change(day(tomorrow).getFirst());
        _assertNone(Select.class, spec -> spec.withLabel("Repeat"));
        answer(SeriesScope.ALL);
        choose("Repeat", 2);
        choose("Ends", 0);
        _setValue(Screens.field(IntegerField.class, "Times"), 3);
        assertThat(Screens.words())
                .contains("Every other ")
                .contains("2 sessions stay, 1 session is added, 2 sessions are called off.");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Change session")));
        _assertNone(Dialog.class);
        assertThat(day(tomorrow.plusWeeks(1)).getFirst().status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(day(tomorrow.plusWeeks(4))).hasSize(1);
        last.undo();
        assertThat(day(tomorrow.plusWeeks(1)).getFirst().status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(day(tomorrow.plusWeeks(4))).isEmpty();
    }

    @Test
    void moving_one_on_the_grid_asks_how_many_move_along() {
        weekly(3);
        Screens.open(nora, SchedulingPaths.calendar(tomorrow));
        Mover mover = new Mover(parts, () -> {}, moved -> {}, new LastAct());
        Move wanted = mover.from(day(tomorrow).getFirst()).at(tomorrow.atTime(17, 0));
        mover.move(wanted);
        assertThat(time.time(day(tomorrow).getFirst().start())).isEqualTo("4:00 PM");
        answer(SeriesScope.ALL);
        Screens.press("Move session");
        for (int week = 0; week < 3; week++) {
            assertThat(time.time(day(tomorrow.plusWeeks(week)).getFirst().start()))
                    .isEqualTo("5:00 PM");
        }
    }

    @Test
    void a_session_that_does_not_recur_is_changed_without_a_question() {
        sessions.session(nora, client, tomorrow.atTime(9, 0));
        Screens.open(nora, SchedulingPaths.calendar(tomorrow));
        acts().change(day(tomorrow).getFirst());
        _assertNone(RadioButtonGroup.class);
        _setValue(_get(_get(Dialog.class), IntegerField.class, spec -> spec.withLabel("Minutes")), 25);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Change session")));
        SessionRow row = day(tomorrow).getFirst();
        assertThat(row.end()).isEqualTo(row.start().plusSeconds(25 * 60));
    }

    @Autowired
    CalendarParts parts;

    private final LastAct last = new LastAct();

    private SeriesActs acts() {
        return new SeriesActs(parts, () -> {}, last);
    }
}
