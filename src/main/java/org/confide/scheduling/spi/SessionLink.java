package org.confide.scheduling.spi;

import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;

/** Knows the links clients were given. Nobody is signed in behind one: its secret is all that speaks for them. */
public interface SessionLink {

    /**
     * Whose visit to which session a link is for.
     *
     * @param session which session
     * @param client which of its clients
     */
    record Opened(SessionId session, ClientId client) {}

    /**
     * Tells what a link is for.
     *
     * @param secret what the link holds
     * @return session and client, while it stands for the time the link told, has not begun, and nothing was said of the
     *     client yet; else nothing, whatever the reason
     */
    Optional<Opened> opens(String secret);
}
