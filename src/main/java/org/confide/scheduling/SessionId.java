package org.confide.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a session.
 *
 * @param value version 7
 */
@Embeddable
public record SessionId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static SessionId next() {
        return new SessionId(Uuid7.next());
    }
}
