package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.client.ClientSearch;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Availability;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionReading;
import org.confide.shared.Hours;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class AvailabilityViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    Availability availability;

    @Autowired
    ClientSearch search;

    @Autowired
    SessionReading reading;

    @Autowired
    PracticeTime time;

    SignedIn nora;

    @BeforeEach
    void people() {
        nora = staff.clinician();
    }

    private static TimePicker picker(String label) {
        return _get(
                TimePicker.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter(label::equals).isPresent()));
    }

    @Test
    void a_clinician_enters_her_week() {
        Screens.open(nora, SchedulingPaths.AVAILABILITY);
        _setValue(picker("Monday from"), LocalTime.of(9, 0));
        Screens.press("Save working hours");
        assertThat(picker("Monday from").getErrorMessage()).isEqualTo("Enter both times, or take both out.");
        _setValue(picker("Monday to"), LocalTime.of(8, 0));
        Screens.press("Save working hours");
        assertThat(picker("Monday from").getErrorMessage()).startsWith("The hours end before they begin.");
        _setValue(picker("Monday to"), LocalTime.of(17, 0));
        Screens.press("Save working hours");
        assertThat(Screens.words()).contains("Saved");
        assertThat(As.as(nora, () -> availability.week(nora.account())).on(DayOfWeek.MONDAY))
                .contains(new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }

    @Test
    void a_day_may_have_a_morning_and_an_afternoon() {
        Screens.open(nora, SchedulingPaths.AVAILABILITY);
        _setValue(picker("Monday from"), LocalTime.of(9, 0));
        _setValue(picker("Monday to"), LocalTime.of(12, 0));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel()
                        .filter("Add second hours on Monday"::equals)
                        .isPresent())));
        _setValue(picker("Monday, second, from"), LocalTime.of(11, 0));
        _setValue(picker("Monday, second, to"), LocalTime.of(18, 0));
        Screens.press("Save working hours");
        assertThat(picker("Monday from").getErrorMessage()).startsWith("The second hours begin before");
        _setValue(picker("Monday, second, from"), LocalTime.of(14, 0));
        Screens.press("Save working hours");
        assertThat(As.as(nora, () -> availability.week(nora.account())).on(DayOfWeek.MONDAY))
                .containsExactly(
                        new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Hours(LocalTime.of(14, 0), LocalTime.of(18, 0)));
        Screens.open(nora, SchedulingPaths.AVAILABILITY);
        assertThat(picker("Monday, second, from").getValue()).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void a_clinician_enters_time_off_and_takes_it_out() {
        LocalDate day = time.today().plusDays(30);
        Screens.open(nora, SchedulingPaths.AVAILABILITY);
        Screens.press("Add time off");
        assertThat(Screens.field(DateTimePicker.class, "Away from").getErrorMessage())
                .isEqualTo("Choose day and time.");
        _setValue(Screens.field(DateTimePicker.class, "Away from"), day.atTime(9, 0));
        _setValue(
                Screens.field(DateTimePicker.class, "Away until"),
                day.plusDays(3).atTime(9, 0));
        _setValue(Screens.field(TextField.class, "Label"), "Vacation");
        Screens.press("Add time off");
        assertThat(Screens.words()).contains(time.date(day) + ", 9:00 AM", "Vacation");
        Screens.press("Take out");
        assertThat(Screens.words()).contains("No time off to come.");
    }

    @Test
    void the_front_desk_chooses_whose_hours() {
        Screens.open(staff.frontDesk(), SchedulingPaths.AVAILABILITY);
        assertThat(_get(ComboBox.class).isVisible()).isTrue();
    }

    @Test
    void a_booking_out_of_hours_asks_for_a_reason() {
        LocalDate day = time.today().plusDays(1);
        String lastName = SampleClients.unique("Quintero");
        ClientId client = clients.client("Marisol", lastName, LocalDate.of(1992, 5, 4), nora);
        As.as(nora, () -> availability.away(nora.account(), day.atTime(8, 0), day.atTime(12, 0), ""));
        Screens.open(nora, SchedulingPaths.calendar(day));
        _click(_find(Button.class, spec -> spec.withText("Book session")).getFirst());
        _setValue(
                CalendarFields.clients(),
                Set.of(As.as(nora, () -> search.find(lastName, 1).getFirst())));
        assertThat(Screens.words()).as("said before anything is booked").contains("Nora Whitfield has time off");
        Screens.press("Book anyway");
        Button anyway = _get(_get(OutOfHoursDialog.class), Button.class, spec -> spec.withText("Book anyway"));
        _click(anyway);
        assertThat(Screens.field(TextField.class, "Reason").getErrorMessage()).startsWith("Say why");
        _setValue(Screens.field(TextField.class, "Reason"), "The client comes in for it");
        _click(anyway);
        assertThat(As.as(nora, () -> reading.day(nora.account(), day)))
                .singleElement()
                .satisfies(row -> assertThat(row.clients().getFirst().client()).isEqualTo(client));
    }
}
