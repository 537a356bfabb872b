package org.confide.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a payer.
 *
 * @param value version 7
 */
@Embeddable
public record PayerId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static PayerId next() {
        return new PayerId(Uuid7.next());
    }
}
