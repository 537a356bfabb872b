package org.confide.client.spi;

import org.confide.client.ClientId;
import org.confide.client.Reach;

/**
 * The chart that is open.
 *
 * @param client whose it is
 * @param reach how far this person reads into it, and not only demographics
 * @param mayEnter whether this person writes into it, as the treatment team does
 */
public record OpenChart(ClientId client, Reach reach, boolean mayEnter) {

    /**
     * A chart that is open to be read, with or without its clinical parts.
     *
     * @param client whose it is
     * @param clinical whether this person may read clinical content here
     */
    public OpenChart(ClientId client, boolean clinical) {
        this(client, clinical ? Reach.CLINICAL : Reach.NOTHING, false);
    }

    /** {@return whether this person may read clinical content here (treatment team, its supervisor, broken glass)} */
    public boolean clinical() {
        return reach == Reach.CLINICAL;
    }
}
