package org.confide.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.note.NoteSigning;
import org.confide.note.ProgressNoteId;
import org.confide.shared.Uuid7;
import org.confide.support.SampleNotes;

/** A complete draft is frozen, signed and gone. Each call uses one up. */
final class Signing implements Operation {

    private static final int FIRST_CLIENT = 21;
    private static final int CLIENTS = ClientRows.CASELOAD - FIRST_CLIENT + 1;

    private final SignedIn author;
    private final Hand hand;
    private final NoteRows notes;
    private final NoteSigning signing;
    private final SampleNotes samples;
    private PasswordProof proof;
    private int which = NoteRows.FIRST_DRAFT;
    private int next;

    Signing(BenchPractice practice) {
        this.author = practice.author();
        this.hand = practice.hand();
        this.notes = practice.notes();
        this.signing = practice.bean(NoteSigning.class);
        this.samples = practice.bean(SampleNotes.class);
        this.proof = samples.proof(author);
    }

    @Override
    public Promise promise() {
        return Promise.flat("sign and lock", 1.8, 6);
    }

    @Override
    public SignedIn person() {
        return author;
    }

    @Override
    public void prepare(int calls) throws SQLException {
        if (calls > CLIENTS) {
            throw new IllegalArgumentException("At most one for each client.");
        }
        which++;
        next = 0;
        notes.drafts(FIRST_CLIENT, FIRST_CLIENT + calls - 1, which);
        if (Duration.between(proof.when(), Instant.now()).compareTo(Duration.ofMinutes(5)) > 0) {
            proof = samples.proof(author);
        }
    }

    private long number() {
        return MadeId.meeting(FIRST_CLIENT + next++, which);
    }

    @Override
    public long byService() {
        return signing.sign(new ProgressNoteId(MadeId.NOTE.of(number())), 1, proof)
                .ordinal();
    }

    @Override
    public long byHand() throws SQLException {
        long number = number();
        hand.together(connection -> sign(connection, number));
        return org.confide.note.NoteStatus.SIGNED.ordinal();
    }

    private long sign(Connection connection, long number) throws SQLException {
        String note = MadeId.NOTE.text(number);
        String me = author.account().value().toString();
        String sections = Hand.rows(
                        connection,
                        "select d.sections, n.*, d.* from progress_note n join progress_note_draft d on d.note_id = n.id"
                                + " where n.id = ? and n.author_id = ? and n.status = 'DRAFT' and d.revision = 1",
                        note,
                        me)
                .getFirst();
        Date yesterday = Date.valueOf(LocalDate.now().minusDays(1));
        Hand.read(
                connection,
                "select 1 from licence where account_id = ? and entered_by <> ? and valid_from <= ?"
                        + " and (valid_to is null or valid_to >= ?)",
                me,
                me,
                yesterday,
                yesterday);
        String name = Hand.rows(
                        connection,
                        "select concat(a.name, ', ', coalesce(m.credentials, '')) from account a"
                                + " left join staff_member m on m.account_id = a.id where a.id = ?",
                        me)
                .getFirst();
        byte[] hash = sha256(sections);
        Timestamp now = Timestamp.from(Instant.now());
        Hand.write(
                connection,
                "insert into progress_note_version (id, note_id, version_no, canonical, sha256, frozen)"
                        + " values (?, ?, 1, ?, ?, ?)",
                Uuid7.next().toString(),
                note,
                sections,
                hash,
                now);
        Hand.write(
                connection,
                "insert into note_signature (id, note_id, version_no, signer_id, signer_name, capacity, signed,"
                        + " password_given, sha256, late) values (?, ?, 1, ?, ?, 'AUTHOR', ?, ?, ?, 0)",
                Uuid7.next().toString(),
                note,
                me,
                name,
                now,
                now,
                hash);
        Hand.write(
                connection,
                "delete d, c from progress_note_draft d left join draft_copy c on c.note_id = d.note_id"
                        + " where d.note_id = ?",
                note);
        Hand.write(
                connection,
                "update progress_note set status = 'SIGNED', version = version + 1 where id = ? and version = 1",
                note);
        UUID client = MadeId.CLIENT.of(number % (1L << 20));
        Hand.audit(connection, author.account().value(), "CHANGE", "note.sign", MadeId.NOTE.of(number), client);
        return 1;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
