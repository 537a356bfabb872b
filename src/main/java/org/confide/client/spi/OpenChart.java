package org.confide.client.spi;

import org.confide.client.ChartPapers;
import org.confide.client.ClientId;
import org.confide.client.Reach;

/**
 * The chart that is open.
 *
 * @param client whose it is
 * @param reach how far this person reads into it, and not only demographics
 * @param mayEnter whether this person writes into it, as the treatment team does
 * @param papers what of what every client signs is on file
 * @param safetyPlan whether a safety plan is in force, false also for whoever does not read clinical content
 */
public record OpenChart(ClientId client, Reach reach, boolean mayEnter, ChartPapers papers, boolean safetyPlan) {

    /**
     * A chart that is open to be read, with or without its clinical parts, and of which nothing is known yet.
     *
     * @param client whose it is
     * @param clinical whether this person may read clinical content here
     */
    public OpenChart(ClientId client, boolean clinical) {
        this(client, clinical ? Reach.CLINICAL : Reach.NOTHING, false, new ChartPapers(null, null), false);
    }

    /** {@return whether this person may read clinical content here (treatment team, its supervisor, broken glass)} */
    public boolean clinical() {
        return reach == Reach.CLINICAL;
    }
}
