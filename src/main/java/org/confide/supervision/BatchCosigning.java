package org.confide.supervision;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.note.NoteReview;
import org.confide.note.ProgressNoteId;
import org.confide.note.WrongNoteStatus;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Co-signs several notes with one password: those that this person opened within the last hour and in their last version,
 * by the trail's word and not the browser's.
 */
@Service
@MayReview
public class BatchCosigning {

    /** How long a reading counts. */
    public static final Duration SPELL = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final NoteReview review;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    BatchCosigning(JdbcClient jdbc, NoteReview review, PracticeTime time, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.review = review;
        this.time = time;
        this.currentUser = currentUser;
    }

    /**
     * Co-signs what was read, each note for itself: one that somebody else acted on meanwhile does not hold the others up.
     *
     * @param notes which notes
     * @param proof the password, given at most ten minutes ago
     * @return how many were signed
     * @throws BadInput when one of them was not opened, or not in its last version
     */
    public int cosign(Collection<ProgressNoteId> notes, PasswordProof proof) {
        Map<ProgressNoteId, Integer> read = versionsRead(notes);
        if (!read.keySet().containsAll(notes)) {
            throw new BadInput(
                    "notes",
                    "Not every one of these notes was read in the last hour as it stands. Nothing was signed.");
        }
        int signed = 0;
        for (Map.Entry<ProgressNoteId, Integer> note : read.entrySet()) {
            if (isCosigned(note.getKey(), note.getValue(), proof)) {
                signed++;
            }
        }
        return signed;
    }

    private boolean isCosigned(ProgressNoteId note, int version, PasswordProof proof) {
        try {
            review.cosign(note, version, proof);
            return true;
        } catch (WrongNoteStatus | NotFound | OptimisticLockingFailureException somebodyElseActed) {
            return false;
        }
    }

    /** The last version of each note whose opening by this person, after it was frozen, is in the trail. */
    private Map<ProgressNoteId, Integer> versionsRead(Collection<ProgressNoteId> notes) {
        if (notes.isEmpty()) {
            return Map.of();
        }
        Map<ProgressNoteId, Integer> versions = new HashMap<>();
        jdbc.sql("""
                        select v.note_id, v.version_no
                        from (select object, max(at) last from audit_event
                            where at >= :since and actor = :me and action = 'note.review' group by object) opened
                        join progress_note_version v on v.note_id = opened.object and v.frozen <= opened.last
                        where v.note_id in (:notes)
                        and v.version_no = (select max(m.version_no) from progress_note_version m
                            where m.note_id = v.note_id)""")
                .param("since", Timestamp.from(time.now().minus(SPELL)))
                .param("me", currentUser.id().value().toString())
                .param(
                        "notes",
                        notes.stream().map(note -> note.value().toString()).toList())
                .query(row -> {
                    versions.put(
                            new ProgressNoteId(UUID.fromString(row.getString("note_id"))), row.getInt("version_no"));
                });
        return versions;
    }
}
