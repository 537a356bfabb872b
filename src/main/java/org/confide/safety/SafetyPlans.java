package org.confide.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.shared.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans' rows: written once and read. */
@Component
class SafetyPlans {

    private static final String LATEST = """
            select p.*, a.name author from safety_plan p join account a on a.id = p.written_by
            where p.client_id = :client order by p.number desc limit 1""";
    private static final String ONE = """
            select p.*, a.name author from safety_plan p join account a on a.id = p.written_by
            where p.client_id = :client and p.number = :number""";
    private static final String LIST = """
            select p.number, p.in_force, p.written_at, a.name author
            from safety_plan p join account a on a.id = p.written_by
            where p.client_id = :client order by p.number desc limit 200""";
    private static final String NEW = """
            insert into safety_plan (id, client_id, number, in_force, written_by, written_at, warning_signs, coping,
                distraction, people, professionals, surroundings)
            values (:id, :client, :number, :in_force, :by, :at, :warning_signs, :coping, :distraction, :people,
                :professionals, :surroundings)""";

    private final JdbcClient jdbc;

    SafetyPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SafetyPlan> latest(ClientId client) {
        return of(jdbc.sql(LATEST), client).query((row, number) -> plan(row)).optional();
    }

    Optional<SafetyPlan> one(ClientId client, int number) {
        return of(jdbc.sql(ONE), client)
                .param("number", number)
                .query((row, each) -> plan(row))
                .optional();
    }

    List<SafetyVersion> list(ClientId client) {
        return of(jdbc.sql(LIST), client).query((row, number) -> version(row)).list();
    }

    UUID add(ClientId client, int number, boolean inForce, AccountId by, Instant at, Map<SafetySection, String> texts) {
        UUID id = Uuid7.next();
        JdbcClient.StatementSpec statement = of(jdbc.sql(NEW), client)
                .param("id", id.toString())
                .param("number", number)
                .param("in_force", inForce)
                .param("by", by.value().toString())
                .param("at", Timestamp.from(at));
        for (SafetySection section : SafetySection.values()) {
            statement = statement.param(section.column(), texts.getOrDefault(section, ""));
        }
        statement.update();
        return id;
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, ClientId client) {
        return statement.param("client", client.value().toString());
    }

    private static SafetyPlan plan(ResultSet row) throws SQLException {
        Map<SafetySection, String> texts = new EnumMap<>(SafetySection.class);
        for (SafetySection section : SafetySection.values()) {
            texts.put(section, row.getString(section.column()));
        }
        return new SafetyPlan(
                row.getInt("number"),
                row.getBoolean("in_force"),
                row.getString("author"),
                row.getTimestamp("written_at").toInstant(),
                texts);
    }

    private static SafetyVersion version(ResultSet row) throws SQLException {
        return new SafetyVersion(
                row.getInt("number"),
                row.getBoolean("in_force"),
                row.getString("author"),
                row.getTimestamp("written_at").toInstant());
    }
}
