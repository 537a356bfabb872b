package org.confide.note;

import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A draft at one moment, on its way to the database. Sent again after an answer got lost it does no harm: it carries
 * its own name.
 *
 * @param note which note
 * @param session the session documented, or null where it is none
 * @param client whose chart
 * @param revision what it builds on, 0 for the first save
 * @param saveId names this save
 * @param content what the note says
 * @param cursor the section being written in, or null
 * @param missing how many things stand between it and a signature, for the lists
 * @param onlyMissing which, where it is one thing, else null
 * @param beginsSpell whether it is the first save since the editor was opened, which is the one that is audited
 */
public record DraftSnapshot(
        ProgressNoteId note,
        @Nullable SessionId session,
        ClientId client,
        long revision,
        UUID saveId,
        DraftContent content,
        @Nullable NoteSection cursor,
        int missing,
        @Nullable String onlyMissing,
        boolean beginsSpell) {

    /** A draft of which only the number of missing things is known. */
    public DraftSnapshot(
            ProgressNoteId note,
            @Nullable SessionId session,
            ClientId client,
            long revision,
            UUID saveId,
            DraftContent content,
            @Nullable NoteSection cursor,
            int missing,
            boolean beginsSpell) {
        this(note, session, client, revision, saveId, content, cursor, missing, null, beginsSpell);
    }

    /** Says which note and which save, and nothing of the text. */
    @Override
    public String toString() {
        return "DraftSnapshot[" + note.value() + ", " + revision + "]";
    }
}
