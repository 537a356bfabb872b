package org.confide.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a progress note.
 *
 * @param value version 7
 */
@Embeddable
public record ProgressNoteId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static ProgressNoteId next() {
        return new ProgressNoteId(Uuid7.next());
    }
}
