package org.confide.client.spi;

import org.confide.client.ClientId;

/** What another room still holds for a client in the days to come. Whoever asks has decided that the client may be seen. */
public interface StillBooked {

    /**
     * Counts sessions that are planned and have not begun.
     *
     * @param client whose
     * @return how many
     */
    int count(ClientId client);
}
