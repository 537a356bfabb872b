package org.confide.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one statement of a search. Every branch walks an index in its own order and stops at the limit, so that it takes
 * as long for a thousand clients as for a hundred thousand; the order of an index on names is also the order of
 * likelihood, since a whole name sorts before the names that only begin with it.
 */
@Component
class ClientQuery {

    private static final String ROW =
            "c.id, c.legal_first, c.legal_last, c.chosen_name, c.birth_date, c.chart_number," + " c.status";

    private final JdbcClient jdbc;

    ClientQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of what matches, or of the whole list by last name. */
    List<ClientRow> page(SearchText text, boolean everything, Scope scope, int offset, int limit) {
        if (everything) {
            return run(
                    "select " + ROW + " from client c where true" + scope.on("c.id")
                            + " order by c.sort_name, c.id limit :limit offset :offset",
                    parameters(scope, limit, offset));
        }
        if (text.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = parameters(scope, offset + limit, 0);
        List<String> branches =
                text.names().isEmpty() ? byFigures(text, scope, parameters) : byNames(text, scope, parameters);
        String sql = branches.size() == 1
                ? branches.getFirst()
                : "(" + String.join(") union all (", branches) + ") order by branch, rank_value, rank_kind, id limit "
                        + (offset + limit) * branches.size();
        return distinct(run(sql, parameters), offset, limit);
    }

    /** Those with exactly this last name and date of birth, wherever they are treated. */
    List<ClientRow> exactly(String lastName, LocalDate born) {
        String last = SearchKeys.normal(lastName);
        return run(
                        "select " + ROW + " from client_search_key k join client c on c.id = k.client_id"
                                + " where k.value = :last and k.kind = " + SearchKey.Kind.LAST.rank()
                                + " and k.birth_date = :born order by c.chart_number limit 20",
                        Map.of("last", SearchKeys.cut(last), "born", born))
                .stream()
                .filter(row -> SearchKeys.normal(row.name()).endsWith(last))
                .toList();
    }

    /** Those born on one of these days, and those with one of these whole names. */
    List<ClientRow> bornOrNamed(Set<LocalDate> births, Set<String> wholeNames, Scope scope) {
        Map<String, Object> parameters = parameters(scope, 200, 0);
        parameters.put("births", births);
        parameters.put("names", wholeNames);
        return distinct(
                run(
                        "(select " + ROW + " from client_search_key k join client c on c.id = k.client_id"
                                + " where k.value in (:names)" + scope.on("k.client_id")
                                + " limit :limit) union all (select "
                                + ROW + " from client c where c.birth_date in (:births)" + scope.on("c.id")
                                + " limit :limit)",
                        parameters),
                0,
                400);
    }

    /** Those with one of these phone numbers. */
    List<ClientRow> withPhone(Set<String> digits, Scope scope) {
        if (digits.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = parameters(scope, 20, 0);
        parameters.put("digits", digits);
        return distinct(
                run(
                        "select " + ROW + " from client_search_key k join client c on c.id = k.client_id"
                                + " where k.value in (:digits)" + scope.on("k.client_id") + " limit :limit",
                        parameters),
                0,
                20);
    }

    private static List<String> byNames(SearchText text, Scope scope, Map<String, Object> parameters) {
        String also = alsoOnKey(text, parameters) + scope.on("k.client_id");
        List<String> branches = new ArrayList<>();
        if (text.names().size() > 1) {
            branches.add(byPrefix(0, "whole", text.whole(), also, parameters));
        }
        List<String> longestFirst = new ArrayList<>(text.names());
        longestFirst.sort((a, b) -> b.length() - a.length());
        StringBuilder others = new StringBuilder(also);
        for (int i = 1; i < longestFirst.size(); i++) {
            parameters.put("other" + i, longestFirst.get(i) + "%");
            others.append(" and exists (select 1 from client_search_key o where o.client_id = k.client_id"
                    + " and o.value like :other" + i + ")");
        }
        branches.add(byPrefix(1, "name", longestFirst.getFirst(), others.toString(), parameters));
        return branches;
    }

    private static List<String> byFigures(SearchText text, Scope scope, Map<String, Object> parameters) {
        List<String> branches = new ArrayList<>();
        Long number = number(text.digits());
        if (number != null) {
            parameters.put("chart", number);
            branches.add(branch(0, "''", "0") + " from client c where c.chart_number = :chart" + scope.on("c.id"));
        }
        if (!text.births().isEmpty()) {
            parameters.put("births", text.births());
            branches.add(branch(1, "c.sort_name", "0") + " from client c where c.birth_date in (:births)"
                    + scope.on("c.id") + " order by c.birth_date, c.id limit :limit");
        }
        if (!text.digits().isEmpty()) {
            branches.add(byPrefix(2, "digits", text.digits(), scope.on("k.client_id"), parameters));
        }
        if (text.year() != null) {
            putYear(text.year(), parameters);
            branches.add(branch(3, "c.sort_name", "0")
                    + " from client c where c.birth_date between :yearStart and :yearEnd" + scope.on("c.id")
                    + " order by c.birth_date, c.id limit :limit");
        }
        return branches;
    }

    /** Clients with a key that begins so; each once, by its first such key. */
    private static String byPrefix(int rank, String name, String prefix, String also, Map<String, Object> parameters) {
        parameters.put(name, prefix + "%");
        return branch(rank, "k.value", "k.kind")
                + " from client_search_key k join client c on c.id = k.client_id where k.value like :" + name + also
                // Last, for the server asks in this order: a year of birth in the index is cheaper than another look.
                + " and not exists (select 1 from client_search_key f where f.client_id = k.client_id and f.value like :"
                + name + " and f.value < k.value)"
                + " order by k.value, k.kind, k.client_id limit :limit";
    }

    private static String alsoOnKey(SearchText text, Map<String, Object> parameters) {
        StringBuilder also = new StringBuilder();
        if (!text.births().isEmpty()) {
            parameters.put("births", text.births());
            also.append(" and k.birth_date in (:births)");
        }
        if (text.year() != null) {
            parameters.put("year", text.year());
            also.append(" and k.birth_year = :year");
        }
        if (!text.digits().isEmpty()) {
            parameters.put("digits", text.digits() + "%");
            parameters.put("chart", number(text.digits()));
            also.append(" and (c.chart_number = :chart or exists (select 1 from client_search_key d"
                    + " where d.client_id = k.client_id and d.value like :digits))");
        }
        return also.toString();
    }

    private static String branch(int rank, String value, String kind) {
        return "select " + rank + " as branch, " + value + " as rank_value, " + kind + " as rank_kind, " + ROW;
    }

    private static void putYear(int year, Map<String, Object> parameters) {
        parameters.put("yearStart", LocalDate.of(year, 1, 1));
        parameters.put("yearEnd", LocalDate.of(year, 12, 31));
    }

    private static @Nullable Long number(String digits) {
        return digits.isEmpty() || digits.length() > 12 ? null : Long.valueOf(digits);
    }

    private static Map<String, Object> parameters(Scope scope, int limit, int offset) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        if (scope.teams() != null && scope.today() != null) {
            parameters.put("teams", scope.teams());
            parameters.put("today", scope.today());
        }
        return parameters;
    }

    private List<ClientRow> run(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, index) -> new ClientRow(
                        new ClientId(UUID.fromString(row.getString("id"))),
                        row.getString("legal_first") + " " + row.getString("legal_last"),
                        row.getString("chosen_name"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getLong("chart_number"),
                        ClientStatus.valueOf(row.getString("status"))))
                .list();
    }

    /** A client may be found in two ways; the better one counts. */
    private static List<ClientRow> distinct(List<ClientRow> rows, int offset, int limit) {
        Map<ClientId, ClientRow> once = new LinkedHashMap<>();
        rows.forEach(row -> once.putIfAbsent(row.client(), row));
        return once.values().stream().skip(offset).limit(limit).toList();
    }
}
