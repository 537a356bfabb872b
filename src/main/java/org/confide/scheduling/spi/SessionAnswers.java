package org.confide.scheduling.spi;

import java.util.Collection;
import java.util.Map;
import org.confide.scheduling.SessionId;

/** What clients said of sessions to come, for the calendar. */
public interface SessionAnswers {

    /**
     * Puts it into a word or two.
     *
     * @param sessions the sessions on the screen
     * @return such as "Confirmed", for those of which anything was said of the time they have now
     */
    Map<SessionId, String> of(Collection<SessionId> sessions);
}
