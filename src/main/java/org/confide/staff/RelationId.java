package org.confide.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a relation of supervision.
 *
 * @param value version 7
 */
@Embeddable
public record RelationId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static RelationId next() {
        return new RelationId(Uuid7.next());
    }
}
