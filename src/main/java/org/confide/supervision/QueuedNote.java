package org.confide.supervision;

import java.io.Serializable;
import java.time.Instant;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.note.ProgressNoteId;

/**
 * A note that waits for a supervisor's signature, for the queue.
 *
 * @param note which note
 * @param client whose chart
 * @param clientName the name lists show
 * @param author who wrote it
 * @param authorName the author's name
 * @param serviceLabel the service, or what happened outside of a session
 * @param start planned start of the session, or when it happened
 * @param end planned end of the session, or when it happened; from it the deadline runs
 * @param versionNumber how often it was submitted
 * @param answered whether the author had the last word in a thread that is not settled
 * @param cosigned whether another supervisor has signed it already
 */
public record QueuedNote(
        ProgressNoteId note,
        ClientId client,
        String clientName,
        AccountId author,
        String authorName,
        String serviceLabel,
        Instant start,
        Instant end,
        int versionNumber,
        boolean answered,
        boolean cosigned)
        implements Serializable {

    /** {@return whether it came back after having been returned} */
    public boolean resubmitted() {
        return versionNumber > 1;
    }

    /** Says which note, and no name. */
    @Override
    public String toString() {
        return "QueuedNote[" + note.value() + ", " + versionNumber + "]";
    }
}
