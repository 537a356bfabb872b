package org.confide.note;

import java.util.List;
import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.scheduling.Session;
import org.jspecify.annotations.Nullable;

/**
 * A session opened in the editor for one of its clients.
 *
 * @param session the session
 * @param client whose note
 * @param note which note; it need not be in the database yet
 * @param status where it stands
 * @param draft what is being written, or null when it is signed, submitted, or not this person's to write
 * @param copies how many texts were put aside beside the draft
 * @param stored whether anything was saved yet
 * @param comments what the supervisor said on returning it, newest first
 * @param needsCosignature whether signing submits it for review
 */
public record OpenedNote(
        Session session,
        ClientId client,
        ProgressNoteId note,
        NoteStatus status,
        @Nullable NoteDraft draft,
        int copies,
        boolean stored,
        List<ReturnComment> comments,
        boolean needsCosignature) {

    /** {@return the draft, if there is one to write in} */
    public Optional<NoteDraft> toWrite() {
        return Optional.ofNullable(draft);
    }
}
