package org.confide.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.confide.identity.AccountId;
import org.confide.note.NoteSection;
import org.confide.note.ProgressNoteId;
import org.jspecify.annotations.Nullable;

/**
 * What is talked over about one place of a submitted note, between its author and those who review it. It stands beside
 * the record: no chart, print or export holds it.
 *
 * @param id which thread
 * @param note the note
 * @param versionNumber the version it speaks of
 * @param section the section it is bound to, or null for the note as a whole
 * @param quote the words of that section it is about; empty where it is about all of it
 * @param required whether it was among the changes a return asked for
 * @param settled when it was settled, or null
 * @param remarks what was said, in order; at least one
 */
public record ReviewThread(
        ThreadId id,
        ProgressNoteId note,
        int versionNumber,
        @Nullable NoteSection section,
        String quote,
        boolean required,
        @Nullable Instant settled,
        List<Remark> remarks)
        implements Serializable {

    /** The most characters of a quote. */
    public static final int QUOTE_LIMIT = 1_000;
    /** The most characters of a remark. */
    public static final int REMARK_LIMIT = 2_000;

    /** Copies the remarks. */
    public ReviewThread {
        remarks = List.copyOf(remarks);
    }

    /**
     * One remark.
     *
     * @param author who wrote it
     * @param authorName the name at that time
     * @param written when
     * @param words what it says
     */
    public record Remark(AccountId author, String authorName, Instant written, String words) implements Serializable {

        /** Says whose it is, and nothing of what it says. */
        @Override
        public String toString() {
            return "Remark[" + author.value() + "]";
        }
    }

    /** {@return whether it still waits for something} */
    public boolean open() {
        return settled == null;
    }

    /** Says which thread, and nothing of what it says. */
    @Override
    public String toString() {
        return "ReviewThread[" + id.value() + "]";
    }
}
