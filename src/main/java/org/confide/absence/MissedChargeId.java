package org.confide.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a charge for a missed session.
 *
 * @param value version 7
 */
@Embeddable
public record MissedChargeId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static MissedChargeId next() {
        return new MissedChargeId(Uuid7.next());
    }
}
