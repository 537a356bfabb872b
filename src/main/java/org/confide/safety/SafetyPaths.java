package org.confide.safety;

import org.confide.client.ClientId;
import org.confide.client.ClientPaths;

/** Where a client's safety plan is. */
public final class SafetyPaths {

    /** The plan, below the chart. */
    public static final String PLAN = ClientPaths.CHART + "/safety-plan";

    private SafetyPaths() {}

    /**
     * Leads to a client's plan.
     *
     * @param client whose
     * @return the path
     */
    public static String plan(ClientId client) {
        return ClientPaths.chart(client) + "/safety-plan";
    }
}
