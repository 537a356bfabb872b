package org.confide.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names the group a session is of. What a group is, a later room knows.
 *
 * @param value version 7
 */
@Embeddable
public record GroupId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static GroupId next() {
        return new GroupId(Uuid7.next());
    }
}
