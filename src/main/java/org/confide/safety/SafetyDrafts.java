package org.confide.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where safety plans are kept while they are written: a save is one conditional statement. */
@Component
class SafetyDrafts {

    private static final String OF =
            "select * from safety_plan_draft where client_id = :client and author_id = :author";
    private static final String NEW = """
            insert into safety_plan_draft (client_id, author_id, based_on, revision, save_id, saved, warning_signs,
                coping, distraction, people, professionals, surroundings)
            values (:client, :author, :based_on, :revision, :save, :saved, :warning_signs, :coping, :distraction,
                :people, :professionals, :surroundings)""";
    private static final String NEXT = """
            update safety_plan_draft set based_on = :based_on, revision = :revision, save_id = :save, saved = :saved,
                warning_signs = :warning_signs, coping = :coping, distraction = :distraction, people = :people,
                professionals = :professionals, surroundings = :surroundings
            where client_id = :client and author_id = :author and revision = :revision - 1""";
    private static final String GONE =
            "delete from safety_plan_draft where client_id = :client and author_id = :author";

    private final JdbcClient jdbc;

    SafetyDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SafetyDraft> of(ClientId client, AccountId author) {
        return of(jdbc.sql(OF), client, author)
                .query((row, number) -> draft(row))
                .optional();
    }

    void insert(ClientId client, AccountId author, SafetyDraft first) {
        bound(of(jdbc.sql(NEW), client, author), first).update();
    }

    /** Saves on top of the revision before; 0 rows say that it is no longer there to build on. */
    int update(ClientId client, AccountId author, SafetyDraft next) {
        return bound(of(jdbc.sql(NEXT), client, author), next).update();
    }

    void delete(ClientId client, AccountId author) {
        of(jdbc.sql(GONE), client, author).update();
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, ClientId client, AccountId author) {
        return statement
                .param("client", client.value().toString())
                .param("author", author.value().toString());
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, SafetyDraft draft) {
        JdbcClient.StatementSpec bound = statement
                .param("based_on", draft.basedOn())
                .param("revision", draft.revision())
                .param("save", draft.saveId().toString())
                .param("saved", Timestamp.from(draft.saved()));
        for (SafetySection section : SafetySection.values()) {
            bound = bound.param(section.column(), draft.texts().getOrDefault(section, ""));
        }
        return bound;
    }

    private static SafetyDraft draft(ResultSet row) throws SQLException {
        Map<SafetySection, String> texts = new EnumMap<>(SafetySection.class);
        for (SafetySection section : SafetySection.values()) {
            texts.put(section, row.getString(section.column()));
        }
        return new SafetyDraft(
                row.getInt("based_on"),
                texts,
                row.getLong("revision"),
                UUID.fromString(row.getString("save_id")),
                row.getTimestamp("saved").toInstant());
    }
}
