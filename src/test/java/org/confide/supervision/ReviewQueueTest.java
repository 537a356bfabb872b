package org.confide.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.ProgressNoteId;
import org.confide.note.RequiredChange;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleHistory;
import org.confide.support.SampleNotes;
import org.confide.support.SampleReview;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ReviewQueueTest {

    @Autowired
    SampleNotes notes;

    @Autowired
    SampleReview samples;

    @Autowired
    ReviewQueue queue;

    @Autowired
    NoteReview review;

    SignedIn trainee;
    SignedIn supervisor;

    @BeforeEach
    void a_supervisor() {
        supervisor = samples.supervisor("Elias Brandt");
        trainee = samples.trainee(supervisor);
    }

    private ProgressNoteId submitted(SignedIn author, String first, int daysAgo) {
        return samples.submitted(author, first, daysAgo).note();
    }

    private List<ProgressNoteId> queued(QueueFilter filter) {
        return As.as(supervisor, () -> queue.page(filter, null, ReviewQueue.PAGE)).stream()
                .map(QueuedNote::note)
                .toList();
    }

    private static QueueFilter in(QueueFilter.State state) {
        return new QueueFilter(null, state, "");
    }

    @Test
    void the_oldest_comes_first_and_filters_narrow_it() {
        SignedIn other = samples.trainee(supervisor);
        ProgressNoteId overdue = submitted(trainee, "Ada", 9);
        ProgressNoteId theirs = submitted(other, "Béla", 5);
        ProgressNoteId fresh = submitted(trainee, "Cora_%", 1);
        ProgressNoteId returned = submitted(trainee, "Dora", 1);
        assertThat(queued(QueueFilter.ALL).subList(0, 2)).containsExactly(overdue, theirs);
        assertThat(queued(QueueFilter.ALL)).hasSize(4);
        assertThat(queued(new QueueFilter(other.account(), QueueFilter.State.ANY, "")))
                .containsExactly(theirs);
        assertThat(queued(in(QueueFilter.State.OVERDUE))).containsExactly(overdue, theirs);
        assertThat(queued(new QueueFilter(null, QueueFilter.State.ANY, "dor"))).containsExactly(returned);
        assertThat(queued(new QueueFilter(null, QueueFilter.State.ANY, "_%"))).containsExactly(fresh);
        As.as(
                supervisor,
                () -> review.returnForChanges(
                        returned, 1, List.of(new RequiredChange(NoteSection.PLAN, "Say how often.", null))));
        assertThat(queued(QueueFilter.ALL))
                .as("returned, it waits for its author")
                .doesNotContain(returned);
        notes.sign(trainee, returned, 1);
        assertThat(queued(in(QueueFilter.State.RESUBMITTED))).containsExactly(returned);
        assertThat(queued(in(QueueFilter.State.FRESH))).containsExactly(overdue, theirs, fresh);
        assertThat(As.as(supervisor, () -> queue.supervisees()))
                .extracting(row -> row.account())
                .containsExactlyInAnyOrder(trainee.account(), other.account());
    }

    @Test
    void pages_follow_one_another_by_key_without_a_gap_or_a_note_twice() {
        List<ProgressNoteId> all = Stream.of(5, 4, 3, 3, 2, 1)
                .map(days -> submitted(trainee, "Ada", days))
                .toList();
        List<ProgressNoteId> read = new ArrayList<>();
        QueuedNote last = null;
        do {
            QueuedNote after = last;
            List<QueuedNote> page = As.as(supervisor, () -> queue.page(QueueFilter.ALL, after, 2));
            page.forEach(each -> read.add(each.note()));
            last = page.isEmpty() ? null : page.getLast();
        } while (last != null);
        assertThat(read).hasSize(6).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
    }

    @Test
    void ten_thousand_waiting_notes_cost_the_statements_of_ten() {
        ProgressNoteId note = submitted(trainee, "Ada", 1);
        SampleHistory.repeat(note, 9, "SUBMITTED");
        Statements few = Statements.during(() -> queued(QueueFilter.ALL));
        assertThat(queued(QueueFilter.ALL)).hasSize(10);
        try {
            SampleHistory.repeat(note, 9_990, "SUBMITTED");
            Statements many = Statements.during(() -> queued(QueueFilter.ALL));
            long begun = System.nanoTime();
            assertThat(queued(QueueFilter.ALL)).hasSize(ReviewQueue.PAGE);
            System.out.printf("A queue of 10,000: %d ms%n", (System.nanoTime() - begun) / 1_000_000);
            assertThat(many.record())
                    .as(many.toString())
                    .isEqualTo(few.record())
                    .isEqualTo(1);
            assertThat(many.vault()).isZero();
        } finally {
            SampleHistory.forgetSubmitted(trainee.account());
        }
    }
}
