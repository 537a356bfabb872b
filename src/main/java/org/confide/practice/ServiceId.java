package org.confide.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a service the practice offers.
 *
 * @param value version 7
 */
@Embeddable
public record ServiceId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static ServiceId next() {
        return new ServiceId(Uuid7.next());
    }
}
