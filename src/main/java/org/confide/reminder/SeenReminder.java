package org.confide.reminder;

import java.time.Instant;
import java.util.UUID;
import org.confide.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as a list shows it.
 *
 * @param id which
 * @param client whom it was for
 * @param name the client's legal name
 * @param start the start it told
 * @param way how it went out
 * @param state what became of it
 * @param obstacle what stood against it, or null
 * @param answer what the client answered by its link, or null
 */
public record SeenReminder(
        UUID id,
        ClientId client,
        String name,
        Instant start,
        Way way,
        ReminderState state,
        @Nullable Obstacle obstacle,
        @Nullable Answer answer) {

    /** {@return what happened, in a sentence} */
    public String what() {
        return obstacle == null ? state.label() + "." : obstacle.what();
    }

    /** {@return what to do, in a sentence, or empty} */
    public String next() {
        return obstacle == null ? "" : obstacle.next();
    }

    /** Says which without the name. */
    @Override
    public String toString() {
        return "SeenReminder[" + id + "]";
    }
}
