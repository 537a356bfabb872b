package org.confide.note;

import java.io.Serializable;
import java.time.Instant;
import org.confide.scheduling.SessionId;
import org.jspecify.annotations.Nullable;

/** What a note documents: a session, or something that happened outside of one. */
public sealed interface Occasion extends Serializable {

    /**
     * A session.
     *
     * @param id which
     */
    record Held(SessionId id) implements Occasion {}

    /**
     * A call, a letter, a talk with somebody else about the client.
     *
     * @param kind which of these
     * @param at when it was, as it was entered; the time documented is the draft's
     */
    record Contact(ContactKind kind, Instant at) implements Occasion {}

    /** {@return the session documented, or null where it is none} */
    default @Nullable SessionId session() {
        return this instanceof Held held ? held.id() : null;
    }

    /** {@return what it is called in a chart} */
    default String label() {
        return this instanceof Contact contact ? contact.kind().label() : "Progress note";
    }

    /**
     * Tells whether it is this session.
     *
     * @param session which
     * @return whether the note documents it
     */
    default boolean is(SessionId session) {
        return session.equals(session());
    }
}
