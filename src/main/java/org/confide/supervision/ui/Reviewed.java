package org.confide.supervision.ui;

import java.util.List;
import java.util.Optional;
import org.confide.note.FrozenNote;
import org.confide.note.ReadableNote;
import org.confide.supervision.QueuedNote;
import org.confide.supervision.ReviewThread;

/**
 * A note that is open in the review, with what is read beside it.
 *
 * @param row its row of the queue
 * @param note the note
 * @param before what it said when it was returned, if it was
 * @param threads what is said about it
 * @param earlier the client's last final notes
 */
record Reviewed(
        QueuedNote row,
        ReadableNote note,
        Optional<FrozenNote> before,
        List<ReviewThread> threads,
        List<ReadableNote> earlier) {

    private static final int EARLIER_NOTES = 6;

    static Reviewed open(QueuedNote row, ReviewParts parts) {
        ReadableNote note = parts.review().open(row.note());
        return new Reviewed(
                row,
                note,
                note.versionNumber() > 1 ? parts.review().asReturned(note) : Optional.empty(),
                parts.threads().of(note.id()),
                parts.review().earlier(note, EARLIER_NOTES));
    }

    /** The same with what was said meanwhile. */
    Reviewed saying(List<ReviewThread> now) {
        return new Reviewed(row, note, before, now, earlier);
    }

    /** Says which note, and nothing of what it says. */
    @Override
    public String toString() {
        return "Reviewed[" + note.id().value() + "]";
    }
}
