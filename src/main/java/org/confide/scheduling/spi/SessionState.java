package org.confide.scheduling.spi;

import java.util.Collection;
import java.util.Set;
import org.confide.scheduling.SessionId;

/** Tells the calendar whether a session's documentation is done. It speaks of progress notes only. */
public interface SessionState {

    /**
     * Picks the documented ones.
     *
     * @param sessions the sessions on the screen
     * @return those whose every progress note is final
     */
    Set<SessionId> documented(Collection<SessionId> sessions);
}
