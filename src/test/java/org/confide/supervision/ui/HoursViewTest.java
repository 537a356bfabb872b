package org.confide.supervision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.staff.StaffRow;
import org.confide.supervision.HoursRequired;
import org.confide.supervision.Requirement;
import org.confide.supervision.SupervisionPaths;
import org.confide.support.As;
import org.confide.support.SampleNotes;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class HoursViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleNotes notes;

    @Autowired
    HoursRequired required;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    SignedIn trainee;
    SignedIn supervisor;

    @BeforeEach
    void two_who_meet() {
        trainee = staff.trainee();
        supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
        staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        notes.password(trainee);
        notes.password(supervisor);
    }

    private void enter(int minutes, String password) {
        Screens.press("Add hours");
        fill(minutes, "Pacing", password);
    }

    @SuppressWarnings("unchecked")
    private void fill(int minutes, String about, String password) {
        Dialog dialog = _get(Dialog.class);
        Select<StaffRow> with = Screens.field(Select.class, "With");
        with.setValue(with.getListDataView()
                .getItems()
                .filter(row -> row.account().equals(supervisor.account()))
                .findFirst()
                .orElseThrow());
        _setValue(Screens.field(IntegerField.class, "Minutes"), minutes, true);
        _setValue(Screens.field(TextField.class, "About"), about, true);
        _setValue(Screens.field(PasswordField.class, "Your sign-in password"), password, true);
        _click(_get(dialog, Button.class, spec -> spec.withText("Sign hours")));
    }

    @Test
    void a_supervisee_enters_hours_and_the_supervisor_signs_them() {
        As.as(
                staff.admin(),
                () -> required.require(
                        trainee.account(),
                        new Requirement("LMHC, New York", 100, 50, time.today().minusYears(1))));
        Screens.open(trainee, SupervisionPaths.HOURS);
        enter(90, "not-the-password-at-all");
        assertThat(_get(PasswordField.class).getErrorMessage()).startsWith("That is not the password");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Add nothing")));
        enter(90, SampleNotes.PASSWORD);
        _assertNone(Dialog.class);
        assertThat(Screens.words()).contains("Pacing", "Not yet", "0.0 of 100 hours", "Take back");

        // Another person's browser makes the screen anew, and so has this one to.
        Screens.open(supervisor, SupervisionPaths.REVIEW);
        Screens.open(supervisor, SupervisionPaths.HOURS);
        assertThat(Screens.words()).contains("Pacing", "0.0 of 100 hours").doesNotContain("Take back");
        Screens.press("Sign");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, PasswordField.class), SampleNotes.PASSWORD, true);
        _click(_get(dialog, Button.class, spec -> spec.withText("Sign hours")));
        assertThat(Screens.words())
                .contains("1.5 of 100 hours", "1.5 of 50 hours")
                .doesNotContain("Not yet");
        assertThat(pdf())
                .contains("Supervision hours of " + trainee.name(), "Required: LMHC, New York: 100 hours")
                .contains("Signed by both: 1.5 of 100 hours", "Individual: 1.5 of 50 hours", "Pacing")
                .doesNotContain("Not yet");
        assertThat(stored.facts(trainee, "supervision.hours.enter")).isEqualTo(1);
        assertThat(stored.facts(supervisor, "supervision.hours.sign")).isEqualTo(1);
    }

    @Test
    void a_log_with_a_letter_that_the_font_lacks_says_so_and_prints_nothing_else_instead() {
        Screens.open(trainee, SupervisionPaths.HOURS);
        Screens.press("Add hours");
        fill(60, "李 and her sister", SampleNotes.PASSWORD);
        assertThat(new String(download(), StandardCharsets.UTF_8))
                .isEqualTo("A name or word here has letters that the PDF's font lacks. Print the page from the browser"
                        + " instead; it shows all of them.");
    }

    /** The words of the log as a file, whose name tells nobody's. */
    private static String pdf() {
        try (PDDocument read = Loader.loadPDF(download())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] download() {
        Anchor link = _get(Anchor.class, spec -> spec.withText("Log as PDF"));
        assertThat(link.getHref()).endsWith("/hours.pdf");
        return DownloadKt._download(link);
    }

    @Test
    void what_was_entered_by_mistake_is_taken_back() {
        Screens.open(trainee, SupervisionPaths.HOURS);
        enter(60, SampleNotes.PASSWORD);
        Screens.press("Take back");
        assertThat(Screens.words()).contains("No hours yet.");
    }

    @Test
    void whoever_is_in_no_supervision_has_nothing_to_enter() {
        Screens.open(staff.clinician(), SupervisionPaths.HOURS);
        assertThat(Screens.words()).contains("Nobody supervises you, and you supervise nobody.");
        assertThat(_find(Button.class, spec -> spec.withText("Add hours"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLINICIAN", "TRAINEE", "SUPERVISOR"})
    void for_everybody_else_there_is_nothing_here(Role role) {
        SignedIn other = staff.person("Somebody Else", role);
        Screens.open(other, "sessions/not-an-id");
        String nothing = Screens.markup();
        Screens.open(other, SupervisionPaths.HOURS);
        assertThat(Screens.markup()).isEqualTo(nothing).contains("There is nothing here.");
    }
}
