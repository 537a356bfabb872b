package org.confide.supervision;

import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Which entry of the log of hours.
 *
 * @param value its value
 */
public record HoursId(UUID value) implements Serializable {

    static HoursId next() {
        return new HoursId(Uuid7.next());
    }
}
