package org.confide.supervision;

import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;

/**
 * Which notes one relation of supervision asks for, on one day.
 *
 * @param relation the relation
 * @param level which notes
 * @param percent how many of a hundred, where it is a sample
 * @param ofService whether the service at hand is among those chosen
 * @param covered those of the clients at hand whom a payer that was chosen covers on that day
 */
record Demand(UUID relation, ReviewLevel level, int percent, boolean ofService, Set<ClientId> covered) {

    /** Whether a client's note is among the selected ones. */
    boolean selects(ClientId client) {
        return ofService || covered.contains(client);
    }
}
