package org.confide.client;

/**
 * A chart as it stands open before somebody.
 *
 * @param client names, contacts, date of birth
 * @param header what stands at its head
 * @param reach how far this person reads into it
 * @param mayEnter whether this person writes into it
 * @param mayChange whether this person may change names, contacts, team and representatives
 * @param mayDischarge whether this person may end the client's episode of care and open the next one
 * @param brokenGlass whether it is open only because the glass was broken
 * @param mayGiveReason whether this person may read final notes after saying why
 * @param papers what of what every client signs is on file
 * @param safetyPlan whether a safety plan is in force, false also for whoever does not read clinical content
 * @param team how many are on the treatment team today
 */
public record OpenedChart(
        Client client,
        ClientHeader header,
        Reach reach,
        boolean mayEnter,
        boolean mayChange,
        boolean mayDischarge,
        boolean brokenGlass,
        boolean mayGiveReason,
        ChartPapers papers,
        boolean safetyPlan,
        int team) {

    /** {@return whether this person may read clinical content in it} */
    public boolean clinical() {
        return reach == Reach.CLINICAL;
    }

    /** {@return whether anything of it is open for an hour only, because this person said why} */
    public boolean forAnHour() {
        return brokenGlass || reach == Reach.FINAL_NOTES;
    }
}
