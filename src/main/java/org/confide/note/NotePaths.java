package org.confide.note;

import java.util.Objects;
import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;
import org.jspecify.annotations.Nullable;

/** The addresses of writing. */
public final class NotePaths {

    /** A clinician's day. */
    public static final String MY_DAY = "my-day";
    /** A session and its progress note. */
    public static final String SESSION = "sessions/:session";
    /** The notes of all clients of a session in one place. */
    public static final String GROUP = "sessions/:session/group";
    /** The query parameter that names one of several clients. */
    public static final String CLIENT = "client";
    /** Something that happened outside of a session. */
    public static final String ENTRY = "entries/:note";

    /** Notes drawn by lot for an auditor. */
    public static final String SAMPLE = "note-sample";
    /** The query parameter that names the one of them being read. */
    public static final String NOTE = "note";

    private NotePaths() {}

    /**
     * The address of a note that was drawn.
     *
     * @param note which
     * @return a path without leading slash
     */
    public static String sampled(ProgressNoteId note) {
        return SAMPLE + "?" + NOTE + "=" + note.value();
    }

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
     * The address at which the notes of all clients of a session are written.
     *
     * @param session which
     * @return a path without leading slash
     */
    public static String group(SessionId session) {
        return session(session) + "/group";
    }

    /**
     * The address of a note.
     *
     * @param occasion what it documents
     * @param note which, or null where the note of a session was not begun
     * @param client whose chart
     * @return a path without leading slash
     */
    public static String note(Occasion occasion, @Nullable ProgressNoteId note, ClientId client) {
        SessionId session = occasion.session();
        return session != null
                ? session(session, client)
                : "entries/" + Objects.requireNonNull(note).value();
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
