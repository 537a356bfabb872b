package org.confide.scheduling.spi;

import java.util.Optional;
import org.confide.scheduling.SessionId;

/** Knows the links clients were given. Nobody is signed in behind one: its secret is all that speaks for them. */
public interface SessionLink {

    /**
     * Tells which session a link is for.
     *
     * @param secret what the link holds
     * @return the session, while it is planned for the time the link told and has not begun; else nothing, whatever the
     *     reason
     */
    Optional<SessionId> opens(String secret);
}
