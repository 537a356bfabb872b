package org.confide.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a room.
 *
 * @param value version 7
 */
@Embeddable
public record RoomId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static RoomId next() {
        return new RoomId(Uuid7.next());
    }
}
