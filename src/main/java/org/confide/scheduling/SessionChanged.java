package org.confide.scheduling;

import java.time.Instant;

/**
 * A session was booked, moved, or something was said of what became of it.
 *
 * @param session which
 * @param start when it begins now
 * @param before when it began until now; the same unless it was moved
 */
public record SessionChanged(SessionId session, Instant start, Instant before) {

    /** A change that left the session where it is. */
    static SessionChanged inPlace(Session session) {
        return new SessionChanged(session.id(), session.start(), session.start());
    }
}
