package org.confide.scheduling;

import java.time.Instant;
import org.confide.client.ClientId;

/**
 * Something else was said of what became of a session for one of its clients.
 *
 * @param session which session
 * @param start its planned start
 * @param client of whom
 * @param before what was known until now
 * @param now what is known now
 */
public record MemberMarked(SessionId session, Instant start, ClientId client, Presence before, Presence now) {}
