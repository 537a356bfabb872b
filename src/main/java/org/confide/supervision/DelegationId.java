package org.confide.supervision;

import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Which delegation of a supervisor's work.
 *
 * @param value its value
 */
public record DelegationId(UUID value) implements Serializable {

    static DelegationId next() {
        return new DelegationId(Uuid7.next());
    }
}
