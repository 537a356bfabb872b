package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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

@ViewTest
class CalendarViewTest {

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

    @BeforeEach
    void people() {
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        lastName = SampleClients.unique("Quintero");
        client = clients.client("Marisol", lastName, LocalDate.of(1992, 5, 4), nora);
        tomorrow = time.today().plusDays(1);
    }

    private static String list(LocalDate day) {
        return SchedulingPaths.calendar(day) + "&view=list";
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private Button checkIn() {
        return _get(
                Button.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel()
                        .filter(("Check in Marisol " + lastName)::equals)
                        .isPresent()));
    }

    @Test
    void the_front_desk_checks_in_with_one_button() {
        SessionId id = sessions.session(nora, client, time.today().atTime(LocalTime.of(23, 0)));
        Screens.open(frontDesk, list(time.today()));
        assertThat(Screens.words())
                .contains("Marisol " + lastName, "11:00", "Individual 50", "Nora Whitfield", "Telehealth");
        _click(checkIn());
        assertThat(Screens.words()).contains("Arrived");
        assertThat(As.as(frontDesk, () -> reading.get(id).status())).isEqualTo(SessionStatus.ARRIVED);
    }

    @Test
    void the_front_desk_books_a_session() {
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        _click(_find(Button.class, spec -> spec.withText("Book session")).getFirst());
        Dialog dialog = _get(Dialog.class);
        ClientRow row = As.as(frontDesk, () -> search.find(lastName, 1).getFirst());
        MultiSelectComboBox<ClientRow> who = multi();
        _setValue(who, Set.of(row));
        ComboBox<StaffRow> clinician = clinician();
        _setValue(clinician, new StaffRow(nora.account(), "Nora Whitfield", ""));
        _setValue(_get(dialog, TimePicker.class, spec -> spec.withLabel("Start")), LocalTime.of(21, 15));
        _click(_get(dialog, Button.class, spec -> spec.withText("Book session")));
        assertThat(As.as(nora, () -> reading.day(nora.account(), tomorrow)))
                .singleElement()
                .satisfies(booked -> assertThat(time.time(booked.start())).isEqualTo("9:15 PM"));
        assertThat(Screens.words()).contains("Marisol " + lastName);
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_what_was_entered_stays() {
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        _click(_find(Button.class, spec -> spec.withText("Book session")).getFirst());
        Dialog dialog = _get(Dialog.class);
        ComboBox<StaffRow> clinician = clinician();
        _setValue(clinician, new StaffRow(nora.account(), "Nora Whitfield", ""));
        _setValue(_get(dialog, DatePicker.class), tomorrow.plusYears(5));
        _click(_get(dialog, Button.class, spec -> spec.withText("Book session")));
        assertThat(_get(dialog, DatePicker.class).getErrorMessage()).contains("two years ahead");
        _setValue(_get(dialog, DatePicker.class), tomorrow);
        _click(_get(dialog, Button.class, spec -> spec.withText("Book session")));
        assertThat(multi().getErrorMessage()).isEqualTo("Choose the client.");
        assertThat(clinician().getValue().account()).isEqualTo(nora.account());
    }

    @Test
    void a_taken_time_is_asked_about_once_more() {
        sessions.session(nora, client, tomorrow.atTime(9, 0));
        Screens.open(nora, SchedulingPaths.calendar(tomorrow));
        _click(button("Book session"));
        _setValue(multi(), Set.of(As.as(nora, () -> search.find(lastName, 1).getFirst())));
        assertThat(Screens.words())
                .as("said before anything is booked")
                .contains("Nora Whitfield has another session from 9:00 AM to 9:50 AM.", "Free instead:");
        _assertNone(_get(Dialog.class), Button.class, spec -> spec.withText("Book session"));
        _click(button("Book anyway"));
        assertThat(As.as(nora, () -> reading.day(nora.account(), tomorrow))).hasSize(2);
    }

    @Test
    void what_a_client_missed_is_said_while_another_session_is_booked() {
        SessionId missed =
                sessions.session(nora, client, time.today().minusDays(2).atTime(9, 0));
        sessions.become(missed, SessionStatus.NO_SHOW);
        Screens.open(frontDesk, SchedulingPaths.calendar(tomorrow));
        _click(button("Book session"));
        assertThat(Screens.words()).doesNotContain("no-show");
        _setValue(
                multi(), Set.of(As.as(frontDesk, () -> search.find(lastName, 1).getFirst())));
        assertThat(Screens.words())
                .contains("1 no-show, on " + time.date(time.today().minusDays(2)) + ".");
    }

    @Test
    void a_trainee_does_not_book_over_what_stands_against_it_and_finds_another_time() {
        SignedIn trainee = staff.trainee();
        String name = SampleClients.unique("Oduya");
        ClientId theirs = clients.client("Imani", name, LocalDate.of(1990, 3, 2), trainee);
        sessions.session(trainee, theirs, tomorrow.atTime(9, 0));
        Screens.open(trainee, SchedulingPaths.calendar(tomorrow));
        _click(button("Book session"));
        Dialog dialog = _get(Dialog.class);
        _setValue(multi(), Set.of(As.as(trainee, () -> search.find(name, 1).getFirst())));
        _assertNone(Button.class, spec -> spec.withText("Book anyway"));
        _click(_get(dialog, Button.class, spec -> spec.withText("Book session")));
        assertThat(As.as(trainee, () -> reading.day(trainee.account(), tomorrow)))
                .hasSize(1);
        _click(_get(dialog, Button.class, spec -> spec.withText("10:00 AM")));
        assertThat(Screens.words()).contains("is free for client, clinician and place.");
        _click(_get(dialog, Button.class, spec -> spec.withText("Book session")));
        assertThat(As.as(trainee, () -> reading.day(trainee.account(), tomorrow)))
                .hasSize(2);
    }

    @Test
    void a_clinician_sees_her_own_day_with_a_way_into_its_documentation() {
        SessionId id = sessions.session(nora, client, tomorrow.atTime(9, 0));
        Screens.open(nora, list(tomorrow));
        assertThat(Screens.words()).contains(lastName);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("sessions/" + id.value());
    }

    @Test
    void a_clinician_sees_nobody_elses_day() {
        sessions.session(nora, client, tomorrow.atTime(9, 0));
        SignedIn other = staff.clinician();
        Screens.open(other, list(tomorrow));
        assertThat(Screens.markup()).contains("No sessions on this day.").doesNotContain(lastName);
        for (String view : List.of(
                "", "&view=week", "&view=month", "&whose=" + nora.account().value())) {
            Screens.open(other, SchedulingPaths.calendar(tomorrow) + view);
            assertThat(Screens.markup()).as(view).doesNotContain(lastName);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BILLER", "PRIVACY_OFFICER", "AUDITOR"})
    void those_who_only_read_have_no_button_and_no_way_into_the_chart_or_the_note(Role role) {
        sessions.session(nora, client, tomorrow.atTime(9, 0));
        Screens.open(staff.person("Somebody", role), list(tomorrow));
        assertThat(Screens.words()).contains(lastName);
        _assertNone(MenuBar.class);
        _assertNone(Button.class, spec -> spec.withText("Check in"));
        _assertNone(Button.class, spec -> spec.withText("Book session"));
        assertThat(Screens.markup()).doesNotContain("sessions/");
        if (role != Role.PRIVACY_OFFICER) {
            assertThat(Screens.markup()).doesNotContain("clients/");
        }
    }

    @Test
    void the_front_desk_is_shown_no_way_into_a_note() {
        sessions.session(nora, client, tomorrow.atTime(9, 0));
        Screens.open(frontDesk, list(tomorrow));
        assertThat(Screens.markup()).doesNotContain("sessions/").containsOnlyOnce("clients/" + client.value());
    }

    @Test
    void a_day_that_is_none_is_today() {
        Screens.open(nora, SchedulingPaths.CALENDAR + "?day=2026-99-99");
        assertThat(Screens.words()).contains(time.longDate(time.today()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static MultiSelectComboBox<ClientRow> multi() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Client"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<StaffRow> clinician() {
        return _get(ComboBox.class, spec -> spec.withLabel("Clinician"));
    }
}
