package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The front desk says who of a group came. */
@ViewTest
class AttendanceDialogTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    String lastName;
    ClientId ada;
    ClientId ben;
    ClientId cleo;
    LocalDate yesterday;

    @BeforeEach
    void three() {
        nora = staff.clinician();
        lastName = SampleClients.unique("Okafor");
        ada = clients.client("Ada", lastName, LocalDate.of(1990, 1, 1), nora);
        ben = clients.client("Ben", lastName, LocalDate.of(1991, 1, 1), nora);
        cleo = clients.client("Cleo", lastName, LocalDate.of(1992, 1, 1), nora);
        yesterday = time.today().minusDays(1);
    }

    private SessionId group(LocalDate day) {
        return sessions.group(nora, day.atTime(16, 0), List.of(ada, ben, cleo));
    }

    /** Opens the day as a list of one clinician, and the dialog of its only session. */
    private void attendance(LocalDate day) {
        Screens.open(
                staff.frontDesk(),
                SchedulingPaths.calendar(day) + "&view=list&whose="
                        + nora.account().value());
        choose("More for Tuesday group", "Attendance");
    }

    private static void choose(String menu, String item) {
        MenuBar bar = _find(MenuBar.class).stream()
                .filter(it -> it.getItems()
                        .getFirst()
                        .getAriaLabel()
                        .filter(menu::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        MenuItem chosen = bar.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(it -> it.getText().equals(item))
                .findFirst()
                .orElseThrow();
        ContextMenuKt._click(bar, chosen);
    }

    private void press(String words, String first) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel()
                        .filter((words + ", " + first + " " + lastName)::equals)
                        .isPresent())));
    }

    @Test
    void each_member_is_checked_in_and_who_is_missing_is_said_when_it_is_held() {
        SessionId id = group(yesterday);
        attendance(yesterday);
        press("Check in", "Ada");
        press("Check in", "Ben");
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.ARRIVED);
        press("Left early", "Ben");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Left at")), LocalTime.of(15, 0));
        Screens.press("Note leaving");
        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Left at")).getErrorMessage())
                .startsWith("The client had not come by then");
        Screens.press("Keep as it is");
        choose("More for Ben " + lastName, "Arrived at");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Arrived at")), LocalTime.of(16, 5));
        Screens.press("Note arrival");
        press("Left early", "Ben");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Left at")), LocalTime.of(16, 25));
        Screens.press("Note leaving");
        assertThat(Screens.words()).contains("Attended, late, arrived 4:05 PM, left early, 4:25 PM");
        Screens.press("Mark as held, 1 no-show");
        Session held = sessions.get(id);
        assertThat(held.status()).isEqualTo(SessionStatus.HELD);
        assertThat(held.presence(ada)).isEqualTo(Presence.ATTENDED);
        assertThat(held.presence(cleo)).isEqualTo(Presence.NO_SHOW);
        assertThat(Screens.words()).contains("Held, documentation open");
    }

    @Test
    void marking_a_session_as_held_asks_who_did_not_come_once_some_were_checked_in_alone() {
        SessionId id = group(yesterday);
        attendance(yesterday);
        press("Check in", "Ada");
        Screens.press("Close attendance");
        choose("More for Tuesday group", "Mark as held");
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.ARRIVED);
        Screens.press("Mark as held, 2 no-show");
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.HELD);
    }

    @Test
    void one_calls_off_and_the_others_are_still_expected() {
        LocalDate day = time.today().plusDays(5);
        SessionId id = group(day);
        attendance(day);
        choose("More for Cleo " + lastName, "Cancel in time");
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(sessions.get(id).coming()).containsExactly(ada, ben);
        choose("More for Cleo " + lastName, "Take back");
        assertThat(sessions.get(id).coming()).hasSize(3);
    }

    @Test
    void the_way_a_session_is_called_off_now_is_proposed_by_the_clock() {
        LocalDate day = time.today().plusDays(5);
        SessionId id = group(day);
        Screens.open(
                staff.frontDesk(),
                SchedulingPaths.calendar(day) + "&view=list&whose="
                        + nora.account().value());
        choose("More for Tuesday group", "Cancel session, in time");
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.CANCELLED);
        SessionId past = group(yesterday);
        Screens.open(
                staff.frontDesk(),
                SchedulingPaths.calendar(yesterday) + "&view=list&whose="
                        + nora.account().value());
        choose("More for Tuesday group", "Cancel in time");
        assertThat(sessions.get(past).status()).isEqualTo(SessionStatus.CANCELLED);
    }
}
