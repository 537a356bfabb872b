package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.client.ReadingWithReason;
import org.confide.identity.PasswordProof;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.identity.WrongPassword;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A note in the wrong chart is kept, and misleads nobody any more. */
@DatabaseTest
class NoteCorrectingTest {

    private static final Instant LATER = Instant.parse("9999-01-01T00:00:00Z");
    private static final String REASON = "Written in the wrong client's session";

    @Autowired
    NoteCorrecting correcting;

    @Autowired
    NoteReading reading;

    @Autowired
    NoteWriting writing;

    @Autowired
    NoteAmending amending;

    @Autowired
    DocumentationDone done;

    @Autowired
    MyDay myDay;

    @Autowired
    ReadingWithReason withReason;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    SignedIn author;
    SignedIn colleague;
    ClientId wrong;
    ClientId right;
    SessionId session;
    ProgressNoteId note;

    @BeforeEach
    void a_note_in_the_wrong_chart() {
        author = staff.clinician();
        colleague = staff.clinician();
        notes.password(author);
        wrong = clients.client(author, colleague);
        right = clients.client(author);
        session = sessions.held(author, wrong, LocalDate.now().minusDays(3));
        note = notes.draft(
                author, session, wrong, notes.with(author, session, Map.of(NoteSection.PLAN, "Of another client.")));
        notes.sign(author, note, 1);
    }

    private void mark() {
        PasswordProof proof = notes.proof(author);
        as(author, () -> correcting.mark(note, REASON, proof));
    }

    private List<SessionId> toFinish() {
        return as(author, myDay::toFinish).stream()
                .map(each -> each.occasion().session())
                .toList();
    }

    @Test
    void it_is_kept_as_it_was_signed_and_read_by_its_author_and_the_privacy_officer_alone() {
        mark();
        NoteInError kept = as(author, () -> correcting.inError(new Occasion.Held(session), wrong))
                .getFirst();
        assertThat(kept.note().intact()).isTrue();
        assertThat(kept.note().content().content().section(NoteSection.PLAN)).isEqualTo("Of another client.");
        assertThat(kept.error().reason()).isEqualTo(REASON);
        assertThat(kept.error().markedByName()).startsWith(author.name());
        assertThat(stored.facts(author, "note.entered-in-error")).isEqualTo(1);
        assertThat(stored.facts(author, "note.read.in-error")).isEqualTo(1);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(colleague, () -> correcting.inError(new Occasion.Held(session), wrong)));
        SignedIn officer = staff.person("Ruth Amsel", Role.PRIVACY_OFFICER);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(officer, () -> correcting.inError(new Occasion.Held(session), wrong)));
        as(officer, () -> withReason.open(wrong, "The author says it is another client's"));
        assertThat(as(officer, () -> correcting.inError(new Occasion.Held(session), wrong)))
                .hasSize(1);
    }

    @Test
    void it_leaves_timeline_last_note_and_every_other_way_to_it() {
        mark();
        for (SignedIn reader : List.of(author, colleague)) {
            List<TimelineEntry> timeline = as(reader, () -> reading.timeline(wrong, LATER));
            assertThat(timeline).singleElement().satisfies(entry -> {
                assertThat(entry.note()).isEmpty();
                assertThat(entry.state()).isEmpty();
                assertThat(entry.inError()).isEqualTo(1);
            });
            assertThat(as(reader, () -> reading.earlier(wrong, LATER, 12))).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(reader, () -> reading.read(note)));
        }
        PasswordProof proof = notes.proof(author);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(author, () -> amending.add(note, "reason", "text", proof)));
    }

    @Test
    void its_session_is_undocumented_again_and_gets_the_note_it_should_have_had() {
        assertThat(done.documented(List.of(session))).containsExactly(session);
        assertThat(toFinish()).doesNotContain(session);
        mark();
        assertThat(done.documented(List.of(session))).isEmpty();
        assertThat(toFinish()).contains(session);
        assertThat(as(author, () -> writing.open(session, wrong)).stored()).isFalse();

        ProgressNoteId second = notes.signed(author, session, wrong);
        assertThat(second).isNotEqualTo(note);
        assertThat(done.documented(List.of(session))).containsExactly(session);
        assertThat(as(colleague, () -> reading.timeline(wrong, LATER))
                        .getFirst()
                        .note())
                .hasValueSatisfying(read -> assertThat(read.id()).isEqualTo(second));
    }

    @Test
    void there_is_still_only_one_note_of_a_session_that_counts() {
        mark();
        notes.draft(author, session, wrong, notes.complete(author, session));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(
                                "insert into progress_note (id, session_id, client_id, author_id, status, version)"
                                        + " select uuid(), session_id, client_id, author_id, 'DRAFT', 0 from progress_note where id = ?")
                        .param(note.value().toString())
                        .update());
    }

    @Test
    void its_author_takes_the_text_to_the_right_session_and_looks_at_every_section_there() {
        SessionId target = sessions.held(author, right, LocalDate.now().minusDays(2));
        mark();
        ReadableNote kept = as(author, () -> correcting.inError(new Occasion.Held(session), wrong))
                .getFirst()
                .note();
        as(author, () -> correcting.copy(kept, target, right));
        NoteDraft draft =
                as(author, () -> writing.open(target, right)).toWrite().orElseThrow();
        assertThat(draft.section(NoteSection.PLAN)).isEqualTo("Of another client.");
        assertThat(draft.broughtForward(NoteSection.PLAN)).isNotNull();
        assertThat(draft.time().isComplete()).isFalse();
        assertThat(stored.facts(author, "note.copy-out-of-error")).isEqualTo(1);

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(author, () -> correcting.copy(kept, target, right)));
        SessionId others = sessions.held(colleague, clients.client(colleague));
        ClientId theirs = as(colleague, () -> sessions.get(others)).clients().getFirst();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(author, () -> correcting.copy(kept, others, theirs)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(colleague, () -> correcting.copy(kept, others, theirs)));
    }

    @Test
    void only_a_signer_or_the_privacy_officer_says_so_with_a_reason_and_their_own_password() {
        notes.password(colleague);
        PasswordProof theirs = notes.proof(colleague);
        PasswordProof own = notes.proof(author);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(colleague, () -> correcting.mark(note, REASON, theirs)));
        assertThatExceptionOfType(WrongPassword.class)
                .isThrownBy(() -> as(author, () -> correcting.mark(note, REASON, theirs)));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(author, () -> correcting.mark(note, " ", own)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("reason"));
        mark();
        assertThatExceptionOfType(NotFound.class)
                .as("said once")
                .isThrownBy(() -> as(author, () -> correcting.mark(note, REASON, own)));
    }

    @Test
    void the_mark_is_as_final_as_the_note_and_a_draft_gets_none() {
        mark();
        String id = note.value().toString();
        ProgressNoteId draft = notes.draft(author, session, wrong, notes.complete(author, session));
        for (String sql : List.of(
                "delete from entered_in_error where note_id = '" + id + "'",
                "update entered_in_error set reason = 'x' where note_id = '" + id + "'",
                "delete from progress_note where id = '" + id + "'",
                "update progress_note set status = 'DRAFT' where id = '" + id + "'",
                "insert into entered_in_error (note_id, marked_by, marked_by_name, marked, reason) values ('"
                        + draft.value() + "', uuid(), 'x', now(6), 'x')")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> jdbc.sql(sql).update());
        }
    }
}
