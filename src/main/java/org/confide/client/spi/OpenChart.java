package org.confide.client.spi;

import org.confide.client.ClientId;

/**
 * The chart that is open.
 *
 * @param client whose it is
 * @param clinical whether this person may read clinical content here (treatment team, supervisor of it, broken glass,
 *     privacy officer with a reason), and not only demographics
 */
public record OpenChart(ClientId client, boolean clinical) {}
