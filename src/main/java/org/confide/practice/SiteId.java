package org.confide.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a site.
 *
 * @param value version 7
 */
@Embeddable
public record SiteId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static SiteId next() {
        return new SiteId(Uuid7.next());
    }
}
