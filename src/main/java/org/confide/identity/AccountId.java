package org.confide.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names an account, and with it the person: each person who works here has exactly one.
 *
 * @param value version 7
 */
@Embeddable
public record AccountId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static AccountId next() {
        return new AccountId(Uuid7.next());
    }
}
