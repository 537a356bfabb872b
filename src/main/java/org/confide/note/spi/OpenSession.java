package org.confide.note.spi;

import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;

/**
 * The session that is open in the editor, for one of its clients.
 *
 * @param session the session
 * @param client the client whose note is being written
 */
public record OpenSession(SessionId session, ClientId client) {}
