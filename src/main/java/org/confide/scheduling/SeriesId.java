package org.confide.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a series of sessions.
 *
 * @param value version 7
 */
@Embeddable
public record SeriesId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static SeriesId next() {
        return new SeriesId(Uuid7.next());
    }
}
