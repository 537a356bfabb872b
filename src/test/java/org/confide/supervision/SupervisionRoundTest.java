package org.confide.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.identity.PasswordProof;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.DraftContent;
import org.confide.note.MyDay;
import org.confide.note.NoteReading;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.NoteSignature;
import org.confide.note.NoteSignature.Capacity;
import org.confide.note.NoteStatus;
import org.confide.note.NoteWriting;
import org.confide.note.OpenedNote;
import org.confide.note.ProgressNoteId;
import org.confide.note.ReadableNote;
import org.confide.note.RequiredChange;
import org.confide.note.ReturnComment;
import org.confide.note.WrongNoteStatus;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SupervisionRoundTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    NoteReview review;

    @Autowired
    ReviewQueue queue;

    @Autowired
    NoteReading reading;

    @Autowired
    NoteWriting writing;

    @Autowired
    MyDay myDay;

    @Autowired
    PracticeTime time;

    SignedIn trainee;
    SignedIn supervisor;
    ClientId client;
    SessionId session;
    ProgressNoteId note;

    @BeforeEach
    void a_trainee_submits() {
        trainee = staff.trainee();
        supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
        staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        notes.password(trainee);
        notes.password(supervisor);
        client = clients.client(trainee);
        session = sessions.held(trainee, client);
        note = notes.draft(trainee, session, client, notes.complete(trainee, session));
    }

    @Test
    void submit_return_revise_resubmit_cosign() {
        assertThat(notes.sign(trainee, note, 1)).isEqualTo(NoteStatus.SUBMITTED);
        assertThat(As.as(supervisor, () -> queue.page(QueueFilter.ALL, null, 50)))
                .extracting(QueuedNote::note)
                .contains(note);

        As.as(
                supervisor,
                () -> review.returnForChanges(note, 1, change(NoteSection.ASSESSMENT, "Say which objective.")));
        OpenedNote returned = As.as(trainee, () -> reading.open(session, client));
        assertThat(returned.status()).isEqualTo(NoteStatus.RETURNED);
        assertThat(returned.comments()).extracting(ReturnComment::comment).containsExactly("Say which objective.");
        assertThat(returned.toWrite().orElseThrow().section(NoteSection.PLAN)).isEqualTo("Continue weekly.");

        DraftContent revised =
                notes.with(trainee, session, Map.of(NoteSection.ASSESSMENT, "Objective 1 is partly met."));
        As.as(trainee, () -> writing.save(notes.snapshot(note, session, client, 1, revised)));
        assertThat(notes.sign(trainee, note, 2)).isEqualTo(NoteStatus.SUBMITTED);

        PasswordProof proof = notes.proof(supervisor);
        As.as(supervisor, () -> review.cosign(note, 2, proof));

        ReadableNote read = As.as(trainee, () -> reading.read(note));
        assertThat(read.status()).isEqualTo(NoteStatus.COSIGNED);
        assertThat(read.content().content().section(NoteSection.ASSESSMENT)).isEqualTo("Objective 1 is partly met.");
        assertThat(read.signatures())
                .extracting(NoteSignature::capacity)
                .containsExactly(Capacity.AUTHOR, Capacity.COSIGNER);
        assertThat(read.signatures())
                .extracting(NoteSignature::hash)
                .containsOnly(read.signatures().getFirst().hash());
        assertThatThrownBy(() -> As.as(supervisor, () -> review.returnForChanges(note, 2, change(null, "Too late."))))
                .isInstanceOf(WrongNoteStatus.class);
    }

    @Test
    void a_supervisor_sees_nothing_before_it_is_submitted_nor_what_is_being_revised() {
        assertThatThrownBy(() -> As.as(supervisor, () -> review.open(note))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.as(supervisor, () -> reading.read(note))).isInstanceOf(NotFound.class);
        notes.sign(trainee, note, 1);
        assertThat(As.as(supervisor, () -> review.open(note)).versionNumber()).isEqualTo(1);
        As.as(supervisor, () -> review.returnForChanges(note, 1, change(null, "Once more.")));
        assertThatThrownBy(() -> As.as(supervisor, () -> review.open(note))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_note_begun_is_on_its_author_s_list_while_the_session_goes_on() {
        LocalDateTime now = time.local(time.now()).truncatedTo(ChronoUnit.MINUTES);
        SessionId running = sessions.session(trainee, client, now.minusMinutes(20));
        assertThat(As.as(trainee, () -> myDay.toFinish()))
                .extracting(note -> note.occasion().session())
                .doesNotContain(running);
        notes.draft(trainee, running, client, notes.complete(trainee, running));
        assertThat(As.as(trainee, () -> myDay.toFinish()))
                .extracting(note -> note.occasion().session())
                .contains(running);
    }

    @Test
    void another_supervisor_is_not_this_trainees() {
        notes.sign(trainee, note, 1);
        SignedIn stranger = staff.person("Somebody Else", Role.SUPERVISOR);
        notes.password(stranger);
        PasswordProof proof = notes.proof(stranger);
        assertThat(As.as(stranger, () -> queue.page(QueueFilter.ALL, null, 50)))
                .extracting(QueuedNote::note)
                .doesNotContain(note);
        assertThatThrownBy(() -> As.as(stranger, () -> review.cosign(note, 1, proof)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_team_reads_a_trainees_note_only_when_both_have_signed() {
        SignedIn colleague = staff.clinician();
        ClientId shared = clients.client(trainee, colleague);
        SessionId held = sessions.held(trainee, shared);
        ProgressNoteId theirs = notes.draft(trainee, held, shared, notes.complete(trainee, held));
        notes.sign(trainee, theirs, 1);
        assertThatThrownBy(() -> As.as(colleague, () -> reading.read(theirs))).isInstanceOf(NotFound.class);
        PasswordProof proof = notes.proof(supervisor);
        As.as(supervisor, () -> review.cosign(theirs, 1, proof));
        assertThat(As.as(colleague, () -> reading.read(theirs)).status()).isEqualTo(NoteStatus.COSIGNED);
    }

    private static List<RequiredChange> change(@Nullable NoteSection section, String words) {
        return List.of(new RequiredChange(section, words, null));
    }
}
