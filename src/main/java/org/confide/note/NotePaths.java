package org.confide.note;

import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;

/** The addresses of writing and reviewing. */
public final class NotePaths {

    /** A clinician's day. */
    public static final String MY_DAY = "my-day";
    /** A session and its progress note. */
    public static final String SESSION = "sessions/:session";
    /** The query parameter that names one of several clients. */
    public static final String CLIENT = "client";
    /** What waits for the supervisor's signature. */
    public static final String REVIEW = "review";

    private NotePaths() {}

    /**
     * The address of a session.
     *
     * @param session which
     * @return a path without leading slash
     */
    public static String session(SessionId session) {
        return "sessions/" + session.value();
    }

    /**
     * The address of a session for one of its clients.
     *
     * @param session which
     * @param client which client's note
     * @return a path without leading slash
     */
    public static String session(SessionId session, ClientId client) {
        return session(session) + "?" + CLIENT + "=" + client.value();
    }
}
