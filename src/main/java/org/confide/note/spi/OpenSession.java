package org.confide.note.spi;

import java.util.function.Consumer;
import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * The session that is open in the editor, for one of its clients.
 *
 * @param session the session
 * @param client the client whose note is being written
 * @param goTo puts the cursor into a place of the note, taking nothing along; null where the note can't be written
 */
public record OpenSession(
        SessionId session, ClientId client, @Nullable Consumer<NotePlace> goTo) {

    /**
     * A session whose note is only read.
     *
     * @param session the session
     * @param client the client
     */
    public OpenSession(SessionId session, ClientId client) {
        this(session, client, null);
    }
}
