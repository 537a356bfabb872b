package org.confide.supervision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.supervision.QueueFilter;
import org.confide.supervision.ReviewThread;
import org.confide.supervision.ReviewThreads;
import org.confide.supervision.SupervisionPaths;
import org.confide.support.As;
import org.confide.support.SampleNotes;
import org.confide.support.SampleReview;
import org.confide.support.SampleReview.Submitted;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments from both sides, the filters, and co-signing what was read. */
@ViewTest
class ReviewTalkTest {

    @Autowired
    SampleNotes notes;

    @Autowired
    SampleReview samples;

    @Autowired
    ReviewThreads threads;

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

    private static Button named(String name) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(it -> name.equals(it.getElement().getAttribute("aria-label"))));
    }

    private static TextArea area(String name) {
        return _get(
                TextArea.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter(name::equals).isPresent()));
    }

    private void comment(String section, String words) {
        _click(named("Comment on " + section));
        _setValue(area("Comment on " + section), words, true);
        Screens.press("Add comment");
    }

    @Test
    void a_comment_is_answered_beside_the_note_and_settled_in_the_review() {
        Submitted note = submitted("Ada", 2);
        open();
        comment("Assessment", "Say what speaks for it.");
        assertThat(Screens.words()).contains("Say what speaks for it.", "1 open comment");
        assertThat(stored.rows("review_thread", note.session())).isEqualTo(1);

        Screens.open(trainee, NotePaths.session(note.session(), note.client()));
        assertThat(Screens.words()).contains("Say what speaks for it.", "Beside the record, never in the chart");
        assertThat(_find(Button.class, spec -> spec.withText("Settle"))).isEmpty();
        _setValue(area("Answer about Assessment"), "The count of good nights.", true);
        Screens.press("Answer");
        assertThat(Screens.words()).contains("The count of good nights.");

        open();
        assertThat(Screens.words()).contains("Your comment answered", "The count of good nights.");
        Screens.press("Settle");
        assertThat(Screens.words()).contains("Settled").doesNotContain("Your comment answered,");
        assertThat(As.as(trainee, () -> threads.of(note.note())))
                .singleElement()
                .matches(thread -> !thread.open());
    }

    @Test
    void an_empty_comment_is_refused_beside_its_field() {
        submitted("Ada", 2);
        open();
        comment("Plan", " ");
        assertThat(area("Comment on Plan").getErrorMessage()).isEqualTo("Write the comment first.");
        Screens.press("Drop");
        assertThat(_find(Button.class, spec -> spec.withText("Add comment"))).isEmpty();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void open_comments_are_the_required_changes_unless_they_are_taken_out() {
        Submitted note = submitted("Ada", 2);
        open();
        comment("Plan", "Say how often.");
        comment("Objective", "Well seen.");
        Screens.press("Return");
        CheckboxGroup<ReviewThread> required = _get(CheckboxGroup.class, spec -> spec.withLabel("Required changes"));
        assertThat(required.getValue()).hasSize(2);
        required.setValue(java.util.Set.of(required.getValue().stream()
                .filter(thread -> thread.remarks().getFirst().words().startsWith("Say"))
                .findFirst()
                .orElseThrow()));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Return")));
        assertThat(stored.status(note.session(), note.client())).isEqualTo("RETURNED");
        assertThat(stored.rows("note_return", note.session())).isEqualTo(1);
        assertThat(As.as(trainee, () -> threads.of(note.note())))
                .filteredOn(ReviewThread::required)
                .singleElement()
                .matches(thread -> thread.remarks().getFirst().words().equals("Say how often."));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void the_queue_is_narrowed_by_state_and_by_the_clients_name() {
        submitted("Ada", 9);
        submitted("Béla", 1);
        open();
        Select<QueueFilter.State> state = _get(
                Select.class,
                spec -> spec.withPredicate(it -> ((Select<?>) it)
                        .getAriaLabel()
                        .filter("In which state"::equals)
                        .isPresent()));
        _setValue(state, QueueFilter.State.OVERDUE, true);
        assertThat(Screens.words()).contains("1 waiting", "Ada ").doesNotContain("Béla");
        _setValue(state, QueueFilter.State.ANY, true);
        TextField client = _get(
                TextField.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter("Client's name"::equals).isPresent()));
        _setValue(client, "béla", true);
        assertThat(shown()).startsWith("Béla ");
        _setValue(client, "nobody", true);
        assertThat(Screens.words()).contains("Nothing that waits fits these filters.");
        _setValue(client, "", true);
        assertThat(Screens.words()).contains("2 waiting");
    }

    @Test
    void what_was_read_in_this_spell_is_signed_with_one_password() {
        Submitted first = submitted("First", 6);
        Submitted second = submitted("Second", 4);
        Submitted third = submitted("Third", 2);
        open();
        assertThat(_find(Button.class, spec -> spec.withText("Co-sign the 2 read")))
                .isEmpty();
        _click(_get(Button.class, spec -> spec.withPredicate(it -> it.getText().startsWith("Second "))));
        Screens.press("Co-sign the 2 read");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, PasswordField.class), SampleNotes.PASSWORD, true);
        _click(_get(dialog, Button.class, spec -> spec.withText("Co-sign 2 notes")));
        assertThat(List.of(
                        stored.status(first.session(), first.client()),
                        stored.status(second.session(), second.client()),
                        stored.status(third.session(), third.client())))
                .containsExactly("COSIGNED", "COSIGNED", "SUBMITTED");
        assertThat(Screens.notices()).contains("2 of 2 notes co-signed.");
        assertThat(shown()).startsWith("Third ");
    }

    @Test
    void opening_the_queue_takes_at_most_fourteen_statements() {
        submitted("Ada", 2);
        submitted("Béla", 1);
        open();
        Statements opening = Statements.during(this::open);
        assertThat(opening.record()).as(opening.toString()).isLessThanOrEqualTo(14);
        assertThat(opening.vault()).isZero();
    }
}
