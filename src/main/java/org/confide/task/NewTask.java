package org.confide.task;

import java.io.Serializable;
import java.time.LocalDate;
import org.confide.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked of somebody.
 *
 * @param words what, 1 to 200 characters
 * @param clinical whether only those may see it who may read the client's chart
 * @param client whom it is about, or null
 * @param doer who is to do it
 * @param due by which day
 */
public record NewTask(
        String words, boolean clinical, @Nullable ClientId client, Doer doer, LocalDate due) implements Serializable {

    /** Says by when, and not what. */
    @Override
    public String toString() {
        return "NewTask[" + due + "]";
    }
}
