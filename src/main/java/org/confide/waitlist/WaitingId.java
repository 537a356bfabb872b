package org.confide.waitlist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names an entry of the waitlist.
 *
 * @param value version 7
 */
@Embeddable
public record WaitingId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static WaitingId next() {
        return new WaitingId(Uuid7.next());
    }
}
