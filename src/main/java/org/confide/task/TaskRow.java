package org.confide.task;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.confide.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A task as a list shows it to one person.
 *
 * @param id which
 * @param words what is to be done
 * @param clinical whether only those see it who may read the chart
 * @param client whom it is about, where this person may open the chart, or null
 * @param clientName the client's name where this person may know it; empty where they may not or it is about nobody
 * @param aboutSomebody whether it is about a client at all
 * @param doer who is to do it, in words
 * @param creator who asked for it
 * @param due by which day
 * @param doneAt when it was done, or null
 * @param finisher who did it, or empty
 */
public record TaskRow(
        TaskId id,
        String words,
        boolean clinical,
        @Nullable ClientId client,
        String clientName,
        boolean aboutSomebody,
        String doer,
        String creator,
        LocalDate due,
        @Nullable Instant doneAt,
        String finisher)
        implements Serializable {

    /** {@return whether it is done} */
    public boolean done() {
        return doneAt != null;
    }

    /**
     * Tells whether it is late.
     *
     * @param today the practice's day
     * @return whether it is open and its day has passed
     */
    public boolean overdue(LocalDate today) {
        return doneAt == null && due.isBefore(today);
    }

    /** Says which task, and not what it is. */
    @Override
    public String toString() {
        return "TaskRow[" + id.value() + "]";
    }
}
