package org.confide.client;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * As much of a client as somebody sees who may break the glass: enough to know it is the right person.
 *
 * @param client which client
 * @param name legal first and last name
 * @param birthDate the date of birth
 */
public record OutsideClient(ClientId client, String name, LocalDate birthDate) implements Serializable {

    /** Says which client without the name. */
    @Override
    public String toString() {
        return "OutsideClient[" + client.value() + "]";
    }
}
