package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.client.ClientSearch;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionReading;
import org.confide.staff.StaffRow;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleServices;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking for a free time on the calendar, and booking what was found. */
@ViewTest
class FindTimeTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleServices services;

    @Autowired
    SampleClients clients;

    @Autowired
    ClientSearch search;

    @Autowired
    SessionReading reading;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    SignedIn frontDesk;
    SampleServices.Taking emdr;
    String lastName;
    ClientId client;
    LocalDate thursday;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        emdr = services.takingASkill("EMDR", nora);
        lastName = SampleClients.unique("Quintero");
        client = clients.client("Marisol", lastName, LocalDate.of(1992, 5, 4), nora);
        thursday = time.today().plusDays(420).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, String item) {
        Select select = _get(Select.class, spec -> spec.withLabel(label));
        Object found = select.getListDataView()
                .getItems()
                .filter(it -> select.getItemLabelGenerator().apply(it).equals(item))
                .findFirst()
                .orElseThrow();
        _setValue(select, found);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void days(DayOfWeek... days) {
        CheckboxGroup group = _get(CheckboxGroup.class, spec -> spec.withLabel("Days"));
        _setValue(group, days.length == 0 ? Set.of() : EnumSet.of(days[0], days));
    }

    private void lookForThursday() {
        choose("Service", emdr.label());
        choose("Place", "Telehealth");
        days(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        _setValue(Screens.field(TimePicker.class, "From"), LocalTime.of(15, 0));
        _setValue(Screens.field(DatePicker.class, "First day"), thursday);
        Screens.press("Find times");
    }

    @Test
    void what_is_found_is_booked_from_the_dialog_that_knows_it_all_but_the_client() {
        Screens.open(frontDesk, SchedulingPaths.CALENDAR);
        Screens.press("Find a free time");
        assertThat(Screens.field(IntegerField.class, "Minutes").getValue()).isEqualTo(50);
        lookForThursday();
        assertThat(Screens.field(IntegerField.class, "Minutes").getValue()).isEqualTo(60);
        assertThat(Screens.words())
                .contains("The next 20 free times", time.date(thursday) + ", 3:00 PM", "Nora Whitfield, Telehealth");
        Button first =
                _find(Button.class, spec -> spec.withText("Book this time")).getFirst();
        assertThat(first.getAriaLabel()).contains("Book " + time.date(thursday) + ", 3:00 PM with Nora Whitfield");
        _click(first);
        _assertNone(FindTimeDialog.class);
        assertThat(Screens.field(DatePicker.class, "Date").getValue()).isEqualTo(thursday);
        assertThat(Screens.field(TimePicker.class, "Start").getValue()).isEqualTo(LocalTime.of(15, 0));
        assertThat(((StaffRow) Screens.field(ComboBox.class, "Clinician").getValue()).account())
                .isEqualTo(nora.account());
        _setValue(
                CalendarFields.clients(),
                Set.of(As.as(frontDesk, () -> search.find(lastName, 1).getFirst())));
        assertThat(Screens.words()).contains("3:00 PM is free");
        _click(_get(_get(BookingDialog.class), Button.class, spec -> spec.withText("Book session")));
        assertThat(As.as(frontDesk, () -> reading.day(nora.account(), thursday)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.service()).isEqualTo(emdr.service());
                    assertThat(row.minutes()).isEqualTo(60);
                    assertThat(row.telehealth()).isTrue();
                    assertThat(row.clients().getFirst().client()).isEqualTo(client);
                });
    }

    @Test
    @SuppressWarnings("rawtypes")
    void that_nothing_is_free_is_said_with_what_to_do() {
        Screens.open(frontDesk, SchedulingPaths.CALENDAR);
        Screens.press("Find a free time");
        days();
        Screens.press("Find times");
        assertThat(_get(CheckboxGroup.class, spec -> spec.withLabel("Days")).getErrorMessage())
                .isEqualTo("Choose at least one day of the week.");
        days(DayOfWeek.MONDAY);
        _setValue(Screens.field(TimePicker.class, "Until"), LocalTime.of(8, 30));
        Screens.press("Find times");
        assertThat(Screens.field(TimePicker.class, "Until").getErrorMessage())
                .isEqualTo("The session does not fit between these times. Change one of them.");
    }

    @Test
    void in_the_booking_dialog_those_who_give_the_service_come_first_and_others_are_named_as_such() {
        Screens.open(frontDesk, SchedulingPaths.CALENDAR);
        _click(_find(Button.class, spec -> spec.withText("Book session")).getFirst());
        choose("Service", emdr.label());
        ClinicianPicker picker = _get(ClinicianPicker.class);
        StaffRow first = picker.getListDataView().getItems().findFirst().orElseThrow();
        StaffRow last =
                picker.getListDataView().getItems().reduce((one, two) -> two).orElseThrow();
        assertThat(first.account()).isEqualTo(nora.account());
        assertThat(picker.getItemLabelGenerator().apply(first)).isEqualTo("Nora Whitfield");
        if (!last.account().equals(nora.account())) {
            assertThat(picker.getItemLabelGenerator().apply(last)).endsWith("(does not give this service)");
        }
    }

    @Test
    @SuppressWarnings("rawtypes")
    void a_clinician_looks_for_herself() {
        Screens.open(nora, SchedulingPaths.CALENDAR);
        Screens.press("Find a free time");
        _assertNone(Select.class, spec -> spec.withLabel("Skill"));
    }

    @Test
    void those_who_do_not_book_do_not_look() {
        Screens.open(As.person("Marcus Feld", Role.BILLER), SchedulingPaths.CALENDAR);
        _assertNone(Button.class, spec -> spec.withText("Find a free time"));
    }
}
