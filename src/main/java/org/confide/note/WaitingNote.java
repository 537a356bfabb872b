package org.confide.note;

import java.time.Instant;
import org.confide.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody's pen, for lists.
 *
 * @param note which note, or null where none was begun
 * @param occasion the session, or the contact outside of one
 * @param client whose chart
 * @param clientName the name lists show
 * @param authorName who writes or wrote it
 * @param serviceLabel the service, or the contact's kind
 * @param start planned start of the session
 * @param end planned end of the session, from which the deadline runs
 * @param status where it stands
 * @param missing how many things stand between a draft and its signature
 * @param onlyMissing which, where it is one thing, else null
 * @param comment what the supervisor said on returning it, or null
 * @param commentBy who said it, or null
 * @param returned when it was returned, or null
 * @param versionNumber how often it was submitted
 */
public record WaitingNote(
        @Nullable ProgressNoteId note,
        Occasion occasion,
        ClientId client,
        String clientName,
        String authorName,
        String serviceLabel,
        Instant start,
        Instant end,
        NoteStatus status,
        int missing,
        @Nullable String onlyMissing,
        @Nullable String comment,
        @Nullable String commentBy,
        @Nullable Instant returned,
        int versionNumber) {

    /** Says which session, and no name. */
    @Override
    public String toString() {
        return "WaitingNote[" + occasion.label() + ", " + status + "]";
    }
}
