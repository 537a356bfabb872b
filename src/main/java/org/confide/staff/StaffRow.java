package org.confide.staff;

import java.io.Serializable;
import org.confide.identity.AccountId;

/**
 * A colleague as lists name them.
 *
 * @param account the person
 * @param name as colleagues know it
 * @param credentials what stands behind the name; may be empty
 */
public record StaffRow(AccountId account, String name, String credentials) implements Serializable {

    /** {@return such as "Nora Whitfield, LCSW"} */
    public String signature() {
        return credentials.isEmpty() ? name : name + ", " + credentials;
    }
}
