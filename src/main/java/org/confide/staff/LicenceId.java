package org.confide.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a licence as entered here.
 *
 * @param value version 7
 */
@Embeddable
public record LicenceId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static LicenceId next() {
        return new LicenceId(Uuid7.next());
    }
}
