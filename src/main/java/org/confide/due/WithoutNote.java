package org.confide.due;

import java.io.Serializable;
import java.time.Instant;
import org.confide.client.ClientId;
import org.confide.note.NoNoteReason;
import org.confide.scheduling.SessionId;

/**
 * A session of which its clinician said that it needs no progress note.
 *
 * @param session the session
 * @param client whose chart
 * @param clientName the name lists show
 * @param serviceLabel the service
 * @param start planned start of the session
 * @param reason why
 * @param words the same in words, or empty
 */
public record WithoutNote(
        SessionId session,
        ClientId client,
        String clientName,
        String serviceLabel,
        Instant start,
        NoNoteReason reason,
        String words)
        implements Serializable {

    /** Says which session, and no name. */
    @Override
    public String toString() {
        return "WithoutNote[" + session.value() + ", " + reason + "]";
    }
}
