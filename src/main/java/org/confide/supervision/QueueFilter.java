package org.confide.supervision;

import java.io.Serializable;
import org.confide.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the waiting notes are wanted.
 *
 * @param author whose; null for everybody's
 * @param state in which state
 * @param client words of the client's name; empty for every client
 */
public record QueueFilter(@Nullable AccountId author, State state, String client) implements Serializable {

    /** Everything that waits. */
    public static final QueueFilter ALL = new QueueFilter(null, State.ANY, "");

    /** How a note waits. */
    public enum State {
        /** However. */
        ANY("All states"),
        /** Submitted for the first time. */
        FRESH("New"),
        /** Submitted again after it was returned. */
        RESUBMITTED("Resubmitted"),
        /** Past the practice's deadline. */
        OVERDUE("Overdue");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** {@return its name on screen} */
        public String label() {
            return label;
        }
    }

    /** Says nothing of a name. */
    @Override
    public String toString() {
        return "QueueFilter[" + state + "]";
    }
}
