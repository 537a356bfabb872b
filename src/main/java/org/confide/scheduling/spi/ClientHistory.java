package org.confide.scheduling.spi;

import java.util.Optional;
import org.confide.client.ClientId;

/** What a later room knows of a client that whoever books a session should know. It is never clinical. */
public interface ClientHistory {

    /**
     * Puts it into a sentence.
     *
     * @param client who is to be booked
     * @return such as "2 no-shows, the last on Tue Nov 3.", or nothing where there is nothing or it is not this person's
     *     to know
     */
    Optional<String> of(ClientId client);
}
