package org.confide.due.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.due.DuePaths;
import org.confide.due.Timeliness;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoNoteReason;
import org.confide.note.NotePaths;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
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
class NotesDueViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    String lastName;
    ClientId client;
    SessionId held;

    @BeforeEach
    void a_session_without_a_note() {
        nora = staff.clinician();
        lastName = SampleClients.unique("Quintero");
        client = clients.client("Marisol", lastName, LocalDate.of(1992, 5, 4), nora);
        held = sessions.held(nora, client, time.today().minusDays(6));
    }

    @Test
    void a_clinicians_own_are_one_click_from_their_notes() {
        Screens.open(nora, DuePaths.NOTES_DUE);
        assertThat(_get(Anchor.class, spec -> spec.withClasses("row-link")).getHref())
                .isEqualTo(NotePaths.session(held, client));
        assertThat(Screens.words())
                .contains("1 overdue", "Yours", lastName, "Not begun", "Overdue ", "Timeliness")
                .doesNotContain("Those you supervise", "No note needed, last 90 days");
    }

    @Test
    void a_session_that_needs_none_gets_its_reason_and_can_be_taken_back() {
        Screens.open(nora, DuePaths.NOTES_DUE);
        Screens.press("No note needed");
        Button go = _get(_get(Dialog.class), Button.class, spec -> spec.withText("No note needed"));
        _click(go);
        assertThat(_get(RadioButtonGroup.class).getErrorMessage()).isEqualTo("Choose why no note is needed.");
        choose(NoNoteReason.IN_ANOTHER_NOTE);
        _click(go);
        _assertNone(Dialog.class);
        assertThat(Screens.words())
                .contains("None overdue", "Nothing waits for you", "Documented with another session", "Take back");
        Screens.press("Take back");
        assertThat(Screens.words()).contains("1 overdue").doesNotContain("Take back");
    }

    @SuppressWarnings("unchecked") // a radio group's type is not in its class
    private static void choose(NoNoteReason reason) {
        _setValue((RadioButtonGroup<NoNoteReason>) _get(RadioButtonGroup.class), reason);
    }

    @Test
    void a_supervisor_sees_state_and_age_and_no_way_into_a_draft() {
        SignedIn supervisor = staff.person("Ines Beauclerk", Role.SUPERVISOR);
        staff.supervise(nora.account(), supervisor.account(), time.today().minusDays(30));
        notes.draft(nora, held, client, notes.complete(nora, held));
        Screens.open(supervisor, DuePaths.NOTES_DUE);
        assertThat(Screens.words())
                .contains("Those you supervise", lastName, "Nora Whitfield", "Draft, ready to sign", "Overdue ")
                .doesNotContain("Yours", "No note needed", "Slept better");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("row-link"))).isEmpty();
    }

    @Test
    void an_admin_sees_numbers_and_no_client() {
        Screens.open(staff.person("Ola Admin", Role.PRACTICE_ADMIN), DuePaths.NOTES_DUE);
        assertThat(Screens.words())
                .contains("Timeliness", "Nora Whitfield", "Overdue")
                .doesNotContain(lastName, "Yours", "Those you supervise");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FRONT_DESK", "BILLER", "PRIVACY_OFFICER", "SYSTEM_ADMIN", "AUDITOR"})
    void nobody_else_finds_it(Role role) {
        Screens.open(staff.person("Somebody", role), DuePaths.NOTES_DUE);
        assertThat(Screens.words()).contains("There is nothing here.").doesNotContain(lastName, "Timeliness");
    }

    @Test
    void the_file_holds_what_the_table_shows_and_no_formula() {
        String file = new String(
                TimelinessTable.file(List.of(new Timeliness(AccountId.next(), "=Nora", 3, 1, 2, 4, 5.25))),
                StandardCharsets.UTF_8);
        assertThat(file).contains("Clinician,Sessions,In time").contains("'=Nora,10,3,1,2,4,5.3\r\n");
    }

    @Test
    void the_stretch_of_days_is_in_the_address() {
        Screens.open(nora, DuePaths.NOTES_DUE + "?of=last-month");
        assertThat(Stretch.of("last-month").until(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Stretch.of("last-month").from(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(Stretch.of("nonsense")).isEqualTo(Stretch.LAST_90_DAYS);
        assertThat(Screens.words()).contains("Timeliness");
    }
}
