package org.confide.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a task.
 *
 * @param value version 7
 */
@Embeddable
public record TaskId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static TaskId next() {
        return new TaskId(Uuid7.next());
    }
}
