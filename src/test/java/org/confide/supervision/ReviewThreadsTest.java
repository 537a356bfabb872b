package org.confide.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.PasswordProof;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReading;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.NoteWriting;
import org.confide.note.ProgressNoteId;
import org.confide.note.ReadableNote;
import org.confide.note.RequiredChange;
import org.confide.note.ReturnComment;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleNotes;
import org.confide.support.SampleReview;
import org.confide.support.SampleStaff;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ReviewThreadsTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleNotes notes;

    @Autowired
    SampleReview samples;

    @Autowired
    NoteReview review;

    @Autowired
    NoteReading reading;

    @Autowired
    NoteWriting writing;

    @Autowired
    ReviewThreads threads;

    @Autowired
    ReviewQueue queue;

    @Autowired
    Stored stored;

    SignedIn trainee;
    SignedIn supervisor;
    ClientId client;
    SessionId session;
    ProgressNoteId note;

    @BeforeEach
    void a_trainee_submits() {
        supervisor = samples.supervisor("Elias Brandt");
        trainee = samples.trainee(supervisor);
        SampleReview.Submitted waits = samples.submitted(trainee, "Ada", 1);
        client = waits.client();
        session = waits.session();
        note = waits.note();
    }

    private ReadableNote opened() {
        return As.as(supervisor, () -> review.open(note));
    }

    private ThreadId say(NoteSection section, String quote, String words) {
        ReadableNote read = opened();
        return As.as(supervisor, () -> threads.open(read, section, quote, words));
    }

    private List<ReviewThread> seenBy(SignedIn person) {
        return As.as(person, () -> threads.of(note));
    }

    private void resubmit(long revision) {
        var revised = notes.with(trainee, session, Map.of(NoteSection.PLAN, "Weekly on Tuesdays."));
        As.as(trainee, () -> writing.save(notes.snapshot(note, session, client, revision, revised)));
        notes.sign(trainee, note, revision + 1);
    }

    @Test
    void a_comment_on_a_passage_is_answered_by_the_author_and_settled_by_the_supervisor() {
        ThreadId thread = say(NoteSection.ASSESSMENT, "slowly", "How slowly?");
        As.as(trainee, () -> threads.answer(thread, "Two steps a week."));
        assertThat(As.as(supervisor, () -> queue.page(QueueFilter.ALL, null, 50)))
                .singleElement()
                .matches(QueuedNote::answered, "the author had the last word");
        assertThat(seenBy(trainee)).singleElement().satisfies(seen -> {
            assertThat(seen.section()).isEqualTo(NoteSection.ASSESSMENT);
            assertThat(seen.quote()).isEqualTo("slowly");
            assertThat(seen.remarks())
                    .extracting(ReviewThread.Remark::words)
                    .containsExactly("How slowly?", "Two steps a week.");
            assertThat(seen.open()).isTrue();
        });
        assertThatThrownBy(() -> As.as(trainee, () -> threads.settle(thread, true)))
                .isInstanceOf(NotFound.class);
        As.as(supervisor, () -> threads.settle(thread, true));
        assertThat(seenBy(supervisor)).singleElement().matches(seen -> !seen.open());
        As.as(supervisor, () -> threads.settle(thread, false));
        assertThat(seenBy(supervisor)).singleElement().matches(ReviewThread::open);
        assertThat(stored.facts(supervisor, "note.comment")).isEqualTo(1);
        assertThat(stored.facts(trainee, "note.comment")).isEqualTo(1);
    }

    @Test
    void a_comment_says_something_and_quotes_what_stands_there() {
        assertThatThrownBy(() -> say(NoteSection.ASSESSMENT, "Continue weekly.", "Why?"))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> say(NoteSection.ASSESSMENT, "", "  ")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> say(NoteSection.ASSESSMENT, "", "x".repeat(ReviewThread.REMARK_LIMIT + 1)))
                .isInstanceOf(BadInput.class);
        assertThat(seenBy(supervisor)).isEmpty();
    }

    @Test
    void open_comments_that_are_chosen_are_the_required_changes_of_a_return() {
        ThreadId asked = say(NoteSection.PLAN, "", "Say how often.");
        ThreadId aside = say(NoteSection.OBJECTIVE, "", "Well seen.");
        ReadableNote read = opened();
        As.as(
                supervisor,
                () -> threads.returnForChanges(read, Set.of(asked), NoteSection.ASSESSMENT, "Name the objective."));
        assertThat(As.as(trainee, () -> reading.open(session, client)).comments())
                .extracting(ReturnComment::section, ReturnComment::comment)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(NoteSection.PLAN, "Say how often."),
                        org.assertj.core.groups.Tuple.tuple(NoteSection.ASSESSMENT, "Name the objective."));
        assertThat(seenBy(trainee))
                .filteredOn(ReviewThread::required)
                .extracting(ReviewThread::section)
                .containsExactlyInAnyOrder(NoteSection.PLAN, NoteSection.ASSESSMENT);
        assertThat(seenBy(trainee))
                .filteredOn(thread -> thread.id().equals(aside))
                .noneMatch(ReviewThread::required);
        As.as(trainee, () -> threads.answer(asked, "Weekly, said so now."));
        resubmit(1);
        ReadableNote again = opened();
        assertThat(As.as(supervisor, () -> review.asReturned(again))
                        .orElseThrow()
                        .content()
                        .section(NoteSection.PLAN))
                .isEqualTo("Continue weekly.");
        assertThat(seenBy(supervisor)).hasSize(3);
    }

    @Test
    void returning_asks_for_at_least_one_change() {
        ReadableNote read = opened();
        assertThatThrownBy(() -> As.as(supervisor, () -> threads.returnForChanges(read, Set.of(), null, " ")))
                .isInstanceOf(BadInput.class);
        assertThat(stored.status(session, client)).isEqualTo("SUBMITTED");
    }

    @Test
    void a_comment_from_before_there_were_threads_is_read_and_answered_as_one() {
        As.as(
                supervisor,
                () -> review.returnForChanges(
                        note, 1, List.of(new RequiredChange(NoteSection.PLAN, "Say how often.", null))));
        ReviewThread old = seenBy(trainee).getFirst();
        assertThat(old.required()).isTrue();
        assertThat(old.remarks()).extracting(ReviewThread.Remark::words).containsExactly("Say how often.");
        As.as(trainee, () -> threads.answer(old.id(), "Weekly."));
        assertThat(seenBy(supervisor)).singleElement().satisfies(seen -> {
            assertThat(seen.id()).isEqualTo(old.id());
            assertThat(seen.remarks())
                    .extracting(ReviewThread.Remark::words)
                    .containsExactly("Say how often.", "Weekly.");
        });
        resubmit(1);
        As.as(supervisor, () -> threads.settle(old.id(), true));
        assertThat(seenBy(supervisor)).singleElement().matches(seen -> !seen.open());
    }

    @Test
    void nobody_else_hears_of_it_not_even_the_team_after_the_last_signature() {
        ThreadId thread = say(NoteSection.PLAN, "", "Say how often.");
        SignedIn stranger = staff.person("Ines Vidal", Role.SUPERVISOR);
        SignedIn colleague = staff.clinician();
        for (SignedIn other : List.of(stranger, colleague)) {
            assertThatThrownBy(() -> seenBy(other)).isInstanceOf(NotFound.class);
            assertThat(As.as(other, () -> threads.of(session, client))).isEmpty();
            assertThat(As.as(other, () -> threads.about(note))).isEmpty();
            assertThatThrownBy(() -> As.as(other, () -> threads.answer(thread, "Me too.")))
                    .isInstanceOf(NotFound.class);
        }
        PasswordProof proof = notes.proof(supervisor);
        As.as(supervisor, () -> review.cosign(note, 1, proof));
        assertThat(As.as(trainee, () -> threads.of(session, client))).isPresent();
        assertThat(As.as(trainee, () -> threads.about(note))).isPresent();
        assertThat(As.as(colleague, () -> threads.of(session, client))).isEmpty();
        ReadableNote read = As.as(trainee, () -> reading.read(note));
        assertThat(read.content().content().sections().toString()).doesNotContain("how often");
        assertThatThrownBy(() -> As.as(supervisor, () -> threads.open(read, NoteSection.PLAN, "", "Too late.")))
                .isInstanceOf(NotFound.class);
    }
}
