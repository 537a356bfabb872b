package org.confide.client;

/**
 * A chart as it stands open before somebody.
 *
 * @param client names, contacts, date of birth
 * @param header what stands at its head
 * @param clinical whether this person may read clinical content in it
 * @param mayChange whether this person may change names, contacts, team and representatives
 * @param brokenGlass whether it is open only because the glass was broken
 * @param team how many are on the treatment team today
 */
public record OpenedChart(
        Client client, ClientHeader header, boolean clinical, boolean mayChange, boolean brokenGlass, int team) {}
