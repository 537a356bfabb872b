package org.confide.due;

import java.io.Serializable;
import java.time.Instant;
import org.confide.client.ClientId;
import org.confide.note.NoteStatus;
import org.confide.note.Occasion;
import org.confide.note.ProgressNoteId;
import org.jspecify.annotations.Nullable;

/**
 * A session that is over and has no final progress note, or an entry that is not final.
 *
 * @param occasion the session, or the contact outside of one
 * @param note the note, or null where none was begun
 * @param client whose chart
 * @param clientName the name lists show
 * @param clinicianName who documents it
 * @param serviceLabel the service
 * @param start planned start of the session
 * @param due until when the note is to be signed, by the practice's rule
 * @param status where the note stands, or null where none was begun
 * @param missing how many things stand between a draft and its signature
 */
public record DueNote(
        Occasion occasion,
        @Nullable ProgressNoteId note,
        ClientId client,
        String clientName,
        String clinicianName,
        String serviceLabel,
        Instant start,
        Instant due,
        @Nullable NoteStatus status,
        int missing)
        implements Serializable {

    /** Says which session, and no name. */
    @Override
    public String toString() {
        return "DueNote[" + occasion.label() + ", " + status + "]";
    }
}
