package org.confide.client;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A client as lists and pickers show one.
 *
 * @param client which client
 * @param name legal first and last name
 * @param chosenName what the client is called, or empty
 * @param birthDate the date of birth
 * @param chartNumber the practice's own number
 * @param status whether the client is in care here
 */
public record ClientRow(
        ClientId client, String name, String chosenName, LocalDate birthDate, long chartNumber, ClientStatus status)
        implements Serializable {

    /** Says which client without the name. */
    @Override
    public String toString() {
        return "ClientRow[" + client.value() + "]";
    }
}
