package org.confide.bench;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import org.confide.client.ClientSearch;
import org.confide.identity.SignedIn;

/** The front desk looks for a client among all of them, and takes the first twenty. */
final class Searching implements Operation {

    private static final int YEAR = 1984;

    private final boolean withYear;
    private final SignedIn frontDesk;
    private final Hand hand;
    private final ClientSearch search;

    /**
     * Makes a search.
     *
     * @param withYear whether the year of birth is typed too, which few clients of the name share
     */
    Searching(BenchPractice practice, boolean withYear) {
        this.withYear = withYear;
        this.frontDesk = practice.frontDesk();
        this.hand = practice.hand();
        this.search = practice.bean(ClientSearch.class);
    }

    @Override
    public Promise promise() {
        return Promise.flat(withYear ? "search by name and year" : "search by name, 20 rows", 1.8, 2);
    }

    @Override
    public SignedIn person() {
        return frontDesk;
    }

    @Override
    public long byService() {
        return search.find(withYear ? "smi " + YEAR : "smi", 20).size();
    }

    @Override
    public long byHand() throws SQLException {
        String sql = "select c.id, c.legal_first, c.legal_last, c.chosen_name, c.birth_date, c.chart_number, c.status"
                + " from client_search_key k join client c on c.id = k.client_id where k.value like 'smi%'"
                + (withYear ? " and k.birth_date between ? and ?" : "")
                + " and not exists (select 1 from client_search_key f where f.client_id = k.client_id"
                + " and f.value like 'smi%' and f.value < k.value)"
                + " order by k.value, k.kind, k.client_id limit 20";
        Object[] years = {Date.valueOf(LocalDate.of(YEAR, 1, 1)), Date.valueOf(LocalDate.of(YEAR, 12, 31))};
        return hand.alone(connection -> Hand.read(connection, sql, withYear ? years : new Object[0]));
    }
}
