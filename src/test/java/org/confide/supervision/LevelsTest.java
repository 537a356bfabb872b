package org.confide.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.PasswordProof;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReview;
import org.confide.note.NoteStatus;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceId;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LevelsTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    SupervisionTerms terms;

    @Autowired
    ReviewQueue queue;

    @Autowired
    NoteReview review;

    @Autowired
    PracticeTime time;

    SignedIn admin;
    SignedIn clinician;
    SignedIn supervisor;

    @BeforeEach
    void a_licensed_clinician_under_supervision() {
        admin = staff.person("Dana Okafor", Role.PRACTICE_ADMIN);
        clinician = staff.clinician();
        supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
        staff.supervise(clinician.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        notes.password(clinician);
        notes.password(supervisor);
    }

    @AfterEach
    void one_signature_is_enough_again() {
        As.as(admin, () -> terms.needTwo(Set.of()));
    }

    private void agree(SignedIn supervisee, LocalDate from, ReviewLevel level, int percent, ServiceId... services) {
        As.as(admin, () -> {
            SupervisedBy relation = terms.of(supervisee.account()).getLast();
            terms.agree(
                    supervisee.account(),
                    relation.relation(),
                    new Terms(from, RelationKind.SITE, level, percent, Set.of(services), Set.of()));
        });
    }

    private ProgressNoteId draft(SignedIn author, int daysAgo) {
        ClientId client = clients.client(author);
        SessionId session = sessions.held(author, client, time.today().minusDays(daysAgo));
        return notes.draft(author, session, client, notes.complete(author, session));
    }

    private NoteStatus sign(SignedIn author, int daysAgo) {
        return notes.sign(author, draft(author, daysAgo), 1);
    }

    @Test
    void what_was_agreed_holds_from_its_day_on() {
        assertThat(sign(clinician, 1)).as("nothing was agreed").isEqualTo(NoteStatus.SIGNED);
        agree(clinician, time.today().minusDays(3), ReviewLevel.EVERY_NOTE, 0);
        assertThat(sign(clinician, 4)).as("of the day before").isEqualTo(NoteStatus.SIGNED);
        assertThat(sign(clinician, 3)).isEqualTo(NoteStatus.SUBMITTED);
        agree(clinician, time.today().minusDays(1), ReviewLevel.NONE, 0);
        assertThat(sign(clinician, 1)).isEqualTo(NoteStatus.SIGNED);
        assertThat(sign(clinician, 2)).isEqualTo(NoteStatus.SUBMITTED);
        assertThat(As.as(admin, () -> terms.of(clinician.account())).getFirst().terms())
                .extracting(Terms::kind, Terms::level)
                .containsExactly(RelationKind.SITE, ReviewLevel.NONE);
    }

    @Test
    void selected_services_are_reviewed_and_a_sample_of_all_is_all() {
        ServiceId individual = sessions.service(ServiceKind.INDIVIDUAL);
        agree(clinician, time.today().minusDays(9), ReviewLevel.SELECTED, 0, sessions.service(ServiceKind.GROUP));
        assertThat(sign(clinician, 1)).isEqualTo(NoteStatus.SIGNED);
        agree(clinician, time.today().minusDays(9), ReviewLevel.SELECTED, 0, individual);
        assertThat(sign(clinician, 1)).isEqualTo(NoteStatus.SUBMITTED);
        agree(clinician, time.today().minusDays(9), ReviewLevel.SAMPLE, 100);
        assertThat(sign(clinician, 2)).isEqualTo(NoteStatus.SUBMITTED);
    }

    @Test
    void nothing_less_than_every_note_is_agreed_for_a_trainee() {
        SignedIn trainee = staff.trainee();
        assertThatThrownBy(() -> agree(trainee, time.today(), ReviewLevel.NONE, 0))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("licence");
        assertThatThrownBy(() -> As.as(admin, () -> {
                    SupervisedBy theirs = terms.of(trainee.account()).getFirst();
                    terms.agree(
                            clinician.account(),
                            theirs.relation(),
                            new Terms(time.today(), RelationKind.PRIMARY, ReviewLevel.NONE, 0, Set.of(), Set.of()));
                }))
                .as("another person's relation")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_service_that_needs_two_signatures_gets_them_from_two_persons() {
        As.as(admin, () -> terms.needTwo(Set.of(sessions.service(ServiceKind.INDIVIDUAL))));
        ProgressNoteId note = draft(clinician, 1);
        assertThatThrownBy(() -> notes.sign(clinician, note, 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("two supervisors");
        SignedIn second = staff.person("Ines Vidal", Role.SUPERVISOR);
        notes.password(second);
        staff.supervise(clinician.account(), second.account(), LocalDate.of(2021, 1, 1));
        assertThat(notes.sign(clinician, note, 1)).isEqualTo(NoteStatus.SUBMITTED);

        PasswordProof first = notes.proof(supervisor);
        assertThat(As.as(supervisor, () -> review.cosign(note, 1, first))).isEqualTo(NoteStatus.SUBMITTED);
        assertThatThrownBy(() -> As.as(supervisor, () -> review.cosign(note, 1, first)))
                .isInstanceOf(BadInput.class);
        assertThat(As.as(supervisor, () -> queue.page(QueueFilter.ALL, null, 50)))
                .as("signed, it no longer waits for the first")
                .isEmpty();
        assertThat(As.as(second, () -> queue.page(QueueFilter.ALL, null, 50)))
                .singleElement()
                .matches(QueuedNote::cosigned);
        PasswordProof other = notes.proof(second);
        assertThat(As.as(second, () -> review.cosign(note, 1, other))).isEqualTo(NoteStatus.COSIGNED);
    }

    @Test
    void a_stand_in_reviews_while_the_supervisor_is_away_and_not_longer() {
        agree(clinician, time.today().minusDays(9), ReviewLevel.EVERY_NOTE, 0);
        ProgressNoteId note = draft(clinician, 1);
        notes.sign(clinician, note, 1);
        SignedIn standIn = staff.person("Ines Vidal", Role.SUPERVISOR);
        notes.password(standIn);
        LocalDate today = time.today();
        As.as(
                admin,
                () -> terms.delegate(supervisor.account(), standIn.account(), today.plusDays(1), today.plusDays(9)));
        assertThat(As.as(standIn, () -> queue.page(QueueFilter.ALL, null, 50))).isEmpty();
        assertThatThrownBy(() -> As.as(standIn, () -> review.open(note))).isInstanceOf(NotFound.class);

        DelegationId away = As.as(
                admin,
                () -> terms.delegate(supervisor.account(), standIn.account(), today.minusDays(1), today.plusDays(2)));
        assertThat(As.as(standIn, () -> queue.page(QueueFilter.ALL, null, 50)))
                .extracting(QueuedNote::note)
                .containsExactly(note);
        assertThat(As.as(standIn, () -> review.earlier(review.open(note), 5)))
                .as("the chart is not open to a stand-in")
                .isEmpty();
        PasswordProof proof = notes.proof(standIn);
        assertThat(As.as(standIn, () -> review.cosign(note, 1, proof))).isEqualTo(NoteStatus.COSIGNED);
        As.as(admin, () -> terms.endDelegation(supervisor.account(), away));
        assertThat(As.as(admin, () -> terms.delegations(supervisor.account())))
                .extracting(Delegation::to)
                .contains(today);
    }

    @Test
    void only_a_supervisor_stands_in() {
        LocalDate today = time.today();
        assertThatThrownBy(() -> As.as(
                        admin,
                        () -> terms.delegate(supervisor.account(), clinician.account(), today, today.plusDays(2))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no supervisor yet");
    }
}
