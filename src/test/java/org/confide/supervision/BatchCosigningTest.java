package org.confide.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.NoteWriting;
import org.confide.note.ProgressNoteId;
import org.confide.note.RequiredChange;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleNotes;
import org.confide.support.SampleReview;
import org.confide.support.SampleReview.Submitted;
import org.confide.support.SampleStaff;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BatchCosigningTest {

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
    BatchCosigning batch;

    @Autowired
    Stored stored;

    SignedIn trainee;
    SignedIn supervisor;

    @BeforeEach
    void a_supervisor() {
        supervisor = samples.supervisor("Elias Brandt");
        trainee = samples.trainee(supervisor);
    }

    private Submitted submitted(int daysAgo) {
        return samples.submitted(trainee, "Ada", daysAgo);
    }

    private int cosign(SignedIn person, Submitted... chosen) {
        PasswordProof proof = notes.proof(person);
        List<ProgressNoteId> ids = List.of(chosen).stream().map(Submitted::note).toList();
        return As.as(person, () -> batch.cosign(ids, proof));
    }

    private String status(Submitted note) {
        return stored.status(note.session(), note.client());
    }

    @Test
    void what_was_opened_is_signed_with_one_password() {
        Submitted first = submitted(3);
        Submitted second = submitted(2);
        As.as(supervisor, () -> review.open(first.note()));
        As.as(supervisor, () -> review.open(second.note()));
        assertThat(cosign(supervisor, first, second)).isEqualTo(2);
        assertThat(List.of(status(first), status(second))).containsOnly("COSIGNED");
        assertThat(stored.facts(supervisor, "note.cosign")).isEqualTo(2);
    }

    @Test
    void what_was_not_opened_is_not_whatever_the_browser_says() {
        Submitted read = submitted(3);
        Submitted unread = submitted(2);
        As.as(supervisor, () -> review.open(read.note()));
        assertThatThrownBy(() -> cosign(supervisor, read, unread)).isInstanceOf(BadInput.class);
        assertThat(List.of(status(read), status(unread))).containsOnly("SUBMITTED");
    }

    @Test
    void another_persons_reading_and_an_earlier_version_count_for_nothing() {
        Submitted note = submitted(3);
        SignedIn second = samples.supervisor("Ines Vidal");
        staff.supervise(trainee.account(), second.account(), LocalDate.of(2021, 1, 1));
        As.as(supervisor, () -> review.open(note.note()));
        assertThatThrownBy(() -> cosign(second, note)).isInstanceOf(BadInput.class);
        As.as(
                supervisor,
                () -> review.returnForChanges(
                        note.note(), 1, List.of(new RequiredChange(NoteSection.PLAN, "Say how often.", null))));
        var revised = notes.with(trainee, note.session(), Map.of(NoteSection.PLAN, "Weekly on Tuesdays."));
        As.as(trainee, () -> writing.save(notes.snapshot(note.note(), note.session(), note.client(), 1, revised)));
        notes.sign(trainee, note.note(), 2);
        assertThatThrownBy(() -> cosign(supervisor, note)).isInstanceOf(BadInput.class);
        assertThat(status(note)).isEqualTo("SUBMITTED");
    }

    @Test
    void one_that_somebody_else_signed_meanwhile_does_not_hold_the_others_up() {
        Submitted first = submitted(3);
        Submitted second = submitted(2);
        As.as(supervisor, () -> review.open(first.note()));
        As.as(supervisor, () -> review.open(second.note()));
        PasswordProof proof = notes.proof(supervisor);
        As.as(supervisor, () -> review.cosign(first.note(), 1, proof));
        assertThat(cosign(supervisor, first, second)).isEqualTo(1);
        assertThat(status(second)).isEqualTo("COSIGNED");
    }
}
