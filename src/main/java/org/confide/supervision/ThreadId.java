package org.confide.supervision;

import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Which thread of remarks about a note.
 *
 * @param value its value
 */
public record ThreadId(UUID value) implements Serializable {

    static ThreadId next() {
        return new ThreadId(Uuid7.next());
    }
}
