package org.confide.client;

/**
 * How somebody stands to a client at this moment.
 *
 * @param known whether there is such a client
 * @param onTheTeam whether the person is on the client's treatment team today
 * @param supervisesTheTeam whether the person supervises somebody on the team today
 * @param brokeTheGlass whether the person broke the glass and the time box is still open
 * @param gaveAReason whether the person gave a reason to read final notes and the time box is still open
 * @param team how many are on the treatment team today
 */
record Relation(
        boolean known,
        boolean onTheTeam,
        boolean supervisesTheTeam,
        boolean brokeTheGlass,
        boolean gaveAReason,
        int team) {

    /** There is no such client. */
    static final Relation NONE = new Relation(false, false, false, false, false, 0);

    /** There is such a client, and the person has nothing to do with them. */
    static final Relation STRANGER = new Relation(true, false, false, false, false, 0);
}
