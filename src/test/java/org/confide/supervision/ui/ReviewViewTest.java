package org.confide.supervision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.NoteWriting;
import org.confide.note.RequiredChange;
import org.confide.supervision.ReviewThread;
import org.confide.supervision.SupervisionPaths;
import org.confide.support.As;
import org.confide.support.SampleNotes;
import org.confide.support.SampleReview;
import org.confide.support.SampleReview.Submitted;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReviewViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleNotes notes;

    @Autowired
    SampleReview samples;

    @Autowired
    NoteReview review;

    @Autowired
    NoteWriting writing;

    @Autowired
    Stored stored;

    SignedIn trainee;
    SignedIn supervisor;

    @BeforeEach
    void a_supervisor() {
        supervisor = samples.supervisor("Elias Brandt");
        trainee = samples.trainee(supervisor);
    }

    private Submitted submitted(String first, int daysAgo) {
        return samples.submitted(trainee, first, daysAgo);
    }

    private void open() {
        Screens.open(supervisor, SupervisionPaths.REVIEW);
    }

    private static String shown() {
        return _get(H2.class, spec -> spec.withPredicate(it -> it.getElement().hasAttribute("tabindex")))
                .getText();
    }

    private static TextArea comment() {
        return Screens.field(TextArea.class, "What is to be changed");
    }

    private static void confirm(String words) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(words)));
    }

    @Test
    void the_oldest_session_is_open_first_and_reading_it_is_in_the_trail() {
        submitted("Newer", 2);
        submitted("Older", 6);
        Statements statements = Statements.during(this::open);
        assertThat(shown()).startsWith("Older ");
        assertThat(Screens.words())
                .contains("2 waiting", "Slept better on four nights.", "by Priya Raman")
                .doesNotContain("sychotherapy", "assphrase");
        assertThat(statements.vault()).isZero();
        assertThat(stored.facts(supervisor, "note.review")).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_note_is_returned_with_a_comment_on_a_section() {
        Submitted note = submitted("Ada", 2);
        open();
        Screens.press("Return");
        confirm("Return");
        assertThat(comment().isInvalid()).isTrue();
        assertThat(comment().getErrorMessage()).isNotBlank();
        assertThat(stored.status(note.session(), note.client())).isEqualTo("SUBMITTED");

        _setValue(comment(), "Say which objective.", true);
        Select<NoteSection> section = Screens.field(Select.class, "Section");
        _setValue(section, NoteSection.ASSESSMENT, true);
        confirm("Return");
        _assertNone(Dialog.class);
        assertThat(Screens.words())
                .contains("Nothing waits for your signature.")
                .doesNotContain("Ada");
        assertThat(stored.status(note.session(), note.client())).isEqualTo("RETURNED");
        assertThat(stored.facts(supervisor, "note.return")).isEqualTo(1);
        assertThat(As.as(trainee, () -> writing.open(note.session(), note.client()))
                        .comments())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.section()).isEqualTo(NoteSection.ASSESSMENT);
                    assertThat(said.comment()).isEqualTo("Say which objective.");
                });
    }

    @Test
    void a_comment_over_the_limit_stays_and_is_said_beside_the_field() {
        Submitted note = submitted("Ada", 2);
        open();
        Screens.press("Return");
        _setValue(comment(), "x".repeat(ReviewThread.REMARK_LIMIT + 1), true);
        confirm("Return");
        assertThat(comment().getErrorMessage()).contains("too long");
        assertThat(comment().getValue()).hasSize(ReviewThread.REMARK_LIMIT + 1);
        assertThat(stored.status(note.session(), note.client())).isEqualTo("SUBMITTED");
    }

    @Test
    void one_password_covers_the_co_signatures_of_a_spell() {
        Submitted first = submitted("First", 6);
        Submitted second = submitted("Second", 2);
        open();
        Screens.press("Co-sign and next");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, PasswordField.class), "not-the-password-at-all", true);
        confirm("Co-sign and next");
        assertThat(_get(dialog, PasswordField.class).getErrorMessage()).startsWith("That is not the password");
        assertThat(stored.status(first.session(), first.client())).isEqualTo("SUBMITTED");

        _setValue(_get(dialog, PasswordField.class), SampleNotes.PASSWORD, true);
        confirm("Co-sign and next");
        _assertNone(Dialog.class);
        assertThat(stored.status(first.session(), first.client())).isEqualTo("COSIGNED");
        assertThat(shown()).startsWith("Second ");

        Screens.press("Co-sign and next");
        _assertNone(Dialog.class);
        assertThat(stored.status(second.session(), second.client())).isEqualTo("COSIGNED");
        assertThat(stored.rows("note_signature", second.session())).isEqualTo(2);
        assertThat(stored.facts(supervisor, "note.cosign")).isEqualTo(2);
        assertThat(Screens.words()).contains("Nothing waits for your signature.");
    }

    @Test
    void a_resubmitted_note_comes_with_what_was_asked() {
        Submitted note = submitted("Ada", 2);
        As.as(
                supervisor,
                () -> review.returnForChanges(
                        note.note(), 1, List.of(new RequiredChange(NoteSection.PLAN, "Say how often.", null))));
        var revised = notes.snapshot(
                note.note(),
                note.session(),
                note.client(),
                1,
                notes.with(trainee, note.session(), Map.of(NoteSection.PLAN, "Weekly on Tuesdays.")));
        As.as(trainee, () -> writing.save(revised));
        open();
        assertThat(Screens.words())
                .contains("Nothing waits for your signature.")
                .doesNotContain("Tuesdays");
        notes.sign(trainee, note.note(), 2);
        open();
        assertThat(Screens.words())
                .contains(
                        "Resubmitted",
                        "1 change since it was returned",
                        "Weekly on Tuesdays",
                        "added: ",
                        "Continue weekly",
                        "removed: ",
                        "Say how often.",
                        "Asked for a change");
    }

    @Test
    void a_note_another_supervisor_signed_meanwhile_is_said_and_the_list_goes_on() {
        Submitted note = submitted("Ada", 2);
        SignedIn second = samples.supervisor("Ines Vidal");
        staff.supervise(trainee.account(), second.account(), LocalDate.of(2021, 1, 1));
        open();
        var proof = notes.proof(second);
        As.as(second, () -> review.cosign(note.note(), 1, proof));
        Screens.press("Return");
        _setValue(comment(), "Once more.", true);
        confirm("Return");
        assertThat(Screens.notices()).singleElement().asString().contains("Nothing was changed.");
        assertThat(Screens.words()).contains("Nothing waits for your signature.");
        assertThat(stored.rows("note_return", note.session())).isZero();
    }

    @Test
    void somebody_elses_supervisor_sees_nothing_of_it() {
        submitted("Ada", 2);
        SignedIn stranger = staff.person("Ines Vidal", Role.SUPERVISOR);
        Screens.open(stranger, SupervisionPaths.REVIEW);
        assertThat(Screens.words())
                .contains("Nothing waits for your signature.")
                .doesNotContain("Ada", "Priya");
        assertThat(_find(Button.class, spec -> spec.withText("Co-sign and next")))
                .isEmpty();
        assertThat(stored.facts(stranger, "note.review")).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPERVISOR")
    void whoever_supervises_nobody_has_no_such_screen(Role role) {
        SignedIn other = staff.person("Somebody Else", role);
        Screens.open(other, "sessions/not-an-id");
        String nothing = Screens.markup();
        Screens.open(other, SupervisionPaths.REVIEW);
        assertThat(Screens.markup()).isEqualTo(nothing).contains("There is nothing here.");
    }
}
