package org.confide.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * The id of a document.
 *
 * @param value its value
 */
@Embeddable
public record DocumentId(@Column(name = "id") UUID value) implements Serializable {

    static DocumentId next() {
        return new DocumentId(Uuid7.next());
    }
}
