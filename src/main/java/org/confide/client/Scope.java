package org.confide.client;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Among whom is searched.
 *
 * @param teams accounts on whose clients the search runs, or null for everybody
 * @param today the day of the treatment teams, null for everybody
 */
record Scope(@Nullable List<String> teams, @Nullable LocalDate today) {

    static final Scope EVERYBODY = new Scope(null, null);

    static Scope of(List<String> teams, LocalDate today) {
        return new Scope(List.copyOf(teams), today);
    }

    /** {@return whether there is nobody to be found} */
    boolean isEmpty() {
        return teams != null && teams.isEmpty();
    }

    /** The condition on a column that holds a client's id. */
    String on(String column) {
        return teams == null
                ? ""
                : " and " + column
                        + " in (select t.client_id from treatment_team_member t where t.account_id in (:teams)"
                        + " and t.since <= :today and (t.until is null or t.until >= :today))";
    }
}
