package org.confide.waitlist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.confide.client.ClientId;
import org.confide.client.ClientSearch;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionStatus;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleServices;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.confide.waitlist.Waitlist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class WaitlistViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleServices services;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleClients clients;

    @Autowired
    ClientSearch search;

    @Autowired
    StaffDirectory directory;

    @Autowired
    SessionReading reading;

    @Autowired
    Waitlist waitlist;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    SignedIn frontDesk;
    String lastName;
    ClientId client;

    @BeforeEach
    void people() {
        services.individual();
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        lastName = SampleClients.unique("Quintero");
        client = clients.client("Marisol", lastName, LocalDate.of(1992, 5, 4), nora);
    }

    @AfterEach
    void nobody_of_these_waits_on() {
        As.as(
                frontDesk,
                () -> waitlist.open().stream()
                        .filter(row -> row.clinicians().containsKey(nora.account()))
                        .forEach(row -> waitlist.close(row.id())));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void addThroughTheDialog() {
        _click(_find(Button.class, spec -> spec.withText("Add to waitlist")).getFirst());
        AddToWaitlistDialog dialog = _get(AddToWaitlistDialog.class);
        Button add = _get(dialog, Button.class, spec -> spec.withText("Add to waitlist"));
        _click(add);
        ComboBox who = Screens.field(ComboBox.class, "Client");
        assertThat(who.getErrorMessage()).isEqualTo("Choose the client.");
        _setValue(who, As.as(frontDesk, () -> search.find(lastName, 1).getFirst()));
        StaffRow row =
                As.as(frontDesk, () -> directory.named(Set.of(nora.account())).get(nora.account()));
        _setValue(Screens.field(MultiSelectComboBox.class, "Clinicians"), Set.of(row));
        _setValue(Screens.field(CheckboxGroup.class, "Days"), EnumSet.allOf(DayOfWeek.class));
        _setValue(_get(dialog, Checkbox.class, spec -> spec.withLabel("By telehealth")), true);
        _setValue(Screens.field(TextField.class, "Note"), "After school");
        _click(add);
        _assertNone(AddToWaitlistDialog.class);
    }

    private Button bookIt() {
        return _get(
                Button.class,
                spec -> spec.withText("Book session")
                        .withPredicate(it -> it.getAriaLabel().orElse("").contains(lastName)));
    }

    @Test
    void the_front_desk_adds_a_client_and_books_what_suits() {
        Screens.open(frontDesk, SchedulingPaths.WAITLIST);
        addThroughTheDialog();
        assertThat(Screens.words())
                .contains("Marisol " + lastName, "Nora Whitfield, any day, 8:00 AM to 8:00 PM", "After school");
        _click(bookIt());
        assertThat(Screens.words()).contains("Session booked for").doesNotContain(lastName);
        assertThat(As.as(frontDesk, () -> waitlist.open()))
                .noneMatch(row -> row.client().equals(client));
        LocalDate today = time.today();
        assertThat(today.datesUntil(today.plusDays(3))
                        .flatMap(day -> As.as(frontDesk, () -> reading.day(nora.account(), day)).stream()))
                .singleElement()
                .satisfies(row -> assertThat(row.clients().getFirst().client()).isEqualTo(client));
    }

    @Test
    void an_entry_is_closed_without_a_session() {
        Screens.open(frontDesk, SchedulingPaths.WAITLIST);
        addThroughTheDialog();
        _click(_get(
                Button.class,
                spec -> spec.withText("Close entry")
                        .withPredicate(it -> it.getAriaLabel().orElse("").contains(lastName))));
        assertThat(Screens.words()).doesNotContain(lastName);
    }

    @Test
    void a_clinician_sees_her_own_clients_and_another_does_not() {
        Screens.open(nora, SchedulingPaths.WAITLIST);
        addThroughTheDialog();
        assertThat(bookIt()).isNotNull();
        Screens.open(nora, SchedulingPaths.CALENDAR);
        Screens.open(staff.clinician(), SchedulingPaths.WAITLIST);
        assertThat(Screens.words()).contains("Nobody waits for a time.").doesNotContain(lastName);
    }

    @Test
    void the_admin_sees_who_waits_and_books_nothing() {
        Screens.open(frontDesk, SchedulingPaths.WAITLIST);
        addThroughTheDialog();
        Screens.open(frontDesk, SchedulingPaths.CALENDAR);
        Screens.open(staff.admin(), SchedulingPaths.WAITLIST);
        assertThat(Screens.words()).contains(lastName);
        _assertNone(Button.class, spec -> spec.withText("Book session"));
    }

    @Test
    void a_time_that_frees_up_elsewhere_appears_by_itself() throws Exception {
        LocalDate today = time.today();
        // Nora is away for the two weeks that are looked at, but for an hour that is taken.
        var taken =
                sessions.session(nora, clients.client(nora), today.plusDays(4).atTime(10, 0));
        As.as(frontDesk, () -> {
            away(today.atStartOfDay(), today.plusDays(4).atTime(10, 0));
            away(today.plusDays(4).atTime(10, 50), today.plusDays(20).atStartOfDay());
        });
        Screens.open(frontDesk, SchedulingPaths.WAITLIST);
        addThroughTheDialog();
        _assertNone(
                Button.class,
                spec -> spec.withText("Book session")
                        .withPredicate(it -> it.getAriaLabel().orElse("").contains(lastName)));
        CompletableFuture.runAsync(() -> sessions.become(taken, SessionStatus.CANCELLED))
                .get(20, TimeUnit.SECONDS);
        Screens.until(() -> !_find(
                        Button.class,
                        spec -> spec.withText("Book session")
                                .withPredicate(
                                        it -> it.getAriaLabel().orElse("").contains(lastName)))
                .isEmpty());
        assertThat(bookIt().getAriaLabel().orElseThrow()).endsWith("10:00 AM");
    }

    private void away(java.time.LocalDateTime from, java.time.LocalDateTime to) {
        availability.away(nora.account(), from, to, "");
    }

    @Autowired
    org.confide.scheduling.Availability availability;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BILLER", "PRIVACY_OFFICER", "AUDITOR", "SUPERVISOR", "SYSTEM_ADMIN"})
    void for_everybody_else_there_is_nothing_here(Role role) {
        try {
            Screens.open(As.person("Somebody", role), SchedulingPaths.WAITLIST);
        } catch (RuntimeException refused) {
            // Karibu may pass the refusal on instead of showing it.
        }
        _assertNone(WaitlistView.class);
    }
}
