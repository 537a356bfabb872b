package org.confide.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a client.
 *
 * @param value version 7
 */
@Embeddable
public record ClientId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static ClientId next() {
        return new ClientId(Uuid7.next());
    }
}
