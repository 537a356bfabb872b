package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.identity.WrongPassword;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class NoteLifeTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    NoteWriting writing;

    @Autowired
    NoteReading reading;

    @Autowired
    NoteAmending amending;

    @Autowired
    JdbcClient jdbc;

    SignedIn author;
    ClientId client;
    SessionId session;

    @BeforeEach
    void a_session_was_held() {
        author = staff.clinician();
        notes.password(author);
        client = clients.client(author);
        session = sessions.held(author, client);
    }

    @Test
    void a_signed_note_reads_as_it_was_written_and_carries_its_hash() {
        DraftContent content = notes.complete(author, session);
        ProgressNoteId note = notes.draft(author, session, client, content);

        assertThat(notes.sign(author, note, 1)).isEqualTo(NoteStatus.SIGNED);

        ReadableNote read = As.as(author, () -> reading.read(note));
        assertThat(read.content().content()).isEqualTo(content);
        assertThat(read.intact()).isTrue();
        assertThat(read.signatures()).hasSize(1);
        assertThat(read.signatures().getFirst().hash())
                .isEqualTo(java.util.HexFormat.of()
                        .formatHex(FrozenNote.hash(read.content().canonical())));
        assertThat(count("progress_note_draft", note)).isZero();
        assertThat(audited("note.sign", note)).isEqualTo(1);
    }

    @Test
    void sixty_kilobytes_of_emoji_and_right_to_left_text_survive_signing() {
        String text = "שלום 👩‍👧 é\u202Eabc\u202C ".repeat(1_050);
        Map<NoteSection, String> long3 =
                Map.of(NoteSection.SUBJECTIVE, text, NoteSection.OBJECTIVE, text, NoteSection.ASSESSMENT, text);
        DraftContent content = notes.with(author, session, long3);
        ProgressNoteId note = notes.draft(author, session, client, content);
        notes.sign(author, note, 1);

        ReadableNote read = As.as(author, () -> reading.read(note));
        assertThat(read.content().content()).isEqualTo(content);
        assertThat(read.intact()).isTrue();
    }

    @Test
    void text_the_database_cannot_hold_is_refused_before_it_sees_it() {
        for (String bad : List.of("a\0b", "half \uD83D", "x".repeat(NoteSection.LIMIT + 1))) {
            DraftContent content = notes.with(author, session, Map.of(NoteSection.PLAN, bad));
            Statements statements =
                    Statements.during(() -> assertThatThrownBy(() -> notes.draft(author, session, client, content))
                            .isInstanceOf(BadInput.class)
                            .message()
                            .doesNotContain(bad));
            assertThat(statements.texts("record")).noneMatch(sql -> sql.contains("progress_note_draft"));
        }
    }

    @Test
    void nothing_gets_into_a_final_note_not_even_by_the_applications_own_account() {
        ProgressNoteId note = notes.signed(author, session, client);
        DraftContent late = notes.with(author, session, Map.of(NoteSection.PLAN, "A late autosave."));
        assertThatThrownBy(() -> As.as(author, () -> writing.save(notes.snapshot(note, session, client, 1, late))))
                .isInstanceOf(WrongNoteStatus.class);

        String id = note.value().toString();
        for (String sql : List.of(
                "update progress_note set status = 'DRAFT' where id = :id",
                "update progress_note set author_id = uuid() where id = :id",
                "update progress_note_version set canonical = '{}' where note_id = :id",
                "delete from progress_note_version where note_id = :id",
                "update note_signature set late = 1 where note_id = :id",
                "delete from note_signature where note_id = :id",
                "update addendum set text = 'x' where note_id = :id",
                "delete from progress_note where id = :id",
                "insert into progress_note_version (id, note_id, version_no, canonical, sha256, frozen)"
                        + " values (uuid(), :id, 2, '{}', unhex(sha2('{}', 256)), now(6))",
                "insert into note_signature (id, note_id, version_no, signer_id, signer_name, capacity, signed,"
                        + " password_given, sha256, late) select uuid(), note_id, version_no, signer_id, signer_name,"
                        + " 'COSIGNER', signed, password_given, sha256, late from note_signature where note_id = :id",
                "insert into progress_note_draft (note_id, author_id, format, time_confirmed, service_id, audio_only,"
                        + " present, sections, brought_forward, revision, saved, missing)"
                        + " values (:id, uuid(), 'soap', 1, uuid(), 0, '', '{}', '{}', 1, now(6), 0)")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("id", id).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(As.as(author, () -> reading.read(note)).intact()).isTrue();
    }

    @Test
    void an_addendum_stands_below_and_changes_nothing_above() {
        ProgressNoteId note = notes.signed(author, session, client);
        ReadableNote before = As.as(author, () -> reading.read(note));
        PasswordProof proof = notes.proof(author);

        As.as(author, () -> amending.add(note, "left out at signing", "She told her supervisor.", proof));

        ReadableNote after = As.as(author, () -> reading.read(note));
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.signatures()).isEqualTo(before.signatures());
        assertThat(after.addenda()).hasSize(1);
        assertThat(after.addenda().getFirst().reason()).isEqualTo("left out at signing");
        assertThat(after.addenda().getFirst().authorName()).startsWith("Nora Whitfield");
    }

    @Test
    void nobody_adds_to_a_note_they_did_not_sign() {
        ProgressNoteId note = notes.signed(author, session, client);
        SignedIn colleague = staff.clinician();
        notes.password(colleague);
        PasswordProof proof = notes.proof(colleague);
        assertThatThrownBy(() -> As.as(colleague, () -> amending.add(note, "reason", "text", proof)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_proof_of_somebody_else_signs_nothing() {
        ProgressNoteId note = notes.draft(author, session, client, notes.complete(author, session));
        SignedIn colleague = staff.clinician();
        notes.password(colleague);
        PasswordProof foreign = notes.proof(colleague);
        assertThatThrownBy(() -> As.as(author, () -> signing.sign(note, 1, foreign)))
                .isInstanceOf(WrongPassword.class);
        assertThat(count("progress_note_version", note)).isZero();
    }

    @Autowired
    NoteSigning signing;

    @Test
    void a_note_that_misses_something_is_not_signed_and_its_text_stays() {
        ProgressNoteId note =
                notes.draft(author, session, client, notes.with(author, session, Map.of(NoteSection.RISK, "")));
        assertThatThrownBy(() -> notes.sign(author, note, 1))
                .isInstanceOf(BadInput.class)
                .hasMessage("Risk is not documented. Nothing was signed.");
        assertThat(count("progress_note_draft", note)).isEqualTo(1);
    }

    @Test
    void two_windows_never_write_over_each_other() {
        ProgressNoteId note = notes.draft(author, session, client, notes.complete(author, session));
        DraftContent mine = notes.with(author, session, Map.of(NoteSection.PLAN, "Mine."));
        DraftContent theirs = notes.with(author, session, Map.of(NoteSection.PLAN, "Theirs."));
        As.as(author, () -> writing.save(notes.snapshot(note, session, client, 1, theirs)));

        assertThatThrownBy(() -> As.as(author, () -> writing.save(notes.snapshot(note, session, client, 1, mine))))
                .isInstanceOfSatisfying(DraftConflict.class, conflict -> {
                    assertThat(conflict.theirs().section(NoteSection.PLAN)).isEqualTo("Theirs.");
                    assertThat(conflict.theirs().revision()).isEqualTo(2);
                });
        assertThatThrownBy(() -> notes.sign(author, note, 1)).isInstanceOf(DraftConflict.class);
    }

    @Test
    void a_save_whose_answer_got_lost_is_not_taken_for_another_windows() {
        ProgressNoteId note = notes.draft(author, session, client, notes.complete(author, session));
        DraftSnapshot snapshot = notes.snapshot(note, session, client, 1, notes.complete(author, session));
        As.as(author, () -> writing.save(snapshot));
        As.as(author, () -> writing.save(snapshot));
        assertThat(As.as(author, () -> reading.open(session, client))
                        .toWrite()
                        .orElseThrow()
                        .revision())
                .isEqualTo(2);
    }

    @Test
    void a_draft_is_its_authors_alone() {
        ProgressNoteId note = notes.draft(author, session, client, notes.complete(author, session));
        SignedIn colleague = staff.clinician();
        assertThatThrownBy(() -> As.as(colleague, () -> reading.open(session, client)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.as(colleague, () -> reading.read(note))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.as(
                        colleague,
                        () -> writing.save(new DraftSnapshot(
                                note,
                                session,
                                client,
                                1,
                                UUID.randomUUID(),
                                notes.complete(author, session),
                                null,
                                0,
                                false))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_discarded_draft_is_gone_and_a_signed_note_cannot_be() {
        ProgressNoteId note = notes.draft(author, session, client, notes.complete(author, session));
        As.as(author, () -> writing.discard(note));
        assertThat(count("progress_note_draft", note)).isZero();
        ProgressNoteId signed = notes.signed(author, session, client);
        assertThatThrownBy(() -> As.as(author, () -> writing.discard(signed))).isInstanceOf(WrongNoteStatus.class);
    }

    private long count(String table, ProgressNoteId note) {
        return jdbc.sql("select count(*) from " + table + " where note_id = :id")
                .param("id", note.value().toString())
                .query(Long.class)
                .single();
    }

    private long audited(String action, ProgressNoteId note) {
        return jdbc.sql("select count(*) from audit_event where action = :action and object = :id")
                .param("action", action)
                .param("id", note.value().toString())
                .query(Long.class)
                .single();
    }
}
