package org.confide.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.confide.audit.spi.AuditSource;
import org.confide.shared.AuditFact;
import org.confide.shared.AuditFact.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the trail. Of the vault it lists what its {@link AuditSource} says may be listed, so that the trail is no
 * oracle for who keeps psychotherapy notes about whom.
 */
@Service
@MayReadTheTrail
@Transactional
public class AuditReading {

    private static final String ROWS = """
            select e.id, e.at, e.actor, a.name actor_name, e.category, e.action, e.object, e.client,
                concat(c.legal_first, ' ', c.legal_last) client_name, e.detail
            from audit_event e
            left join account a on a.id = e.actor
            left join client c on c.id = e.client
            where (:from is null or e.at >= :from) and (:until is null or e.at < :until)
                and (:actor is null or e.actor = :actor) and (:client is null or e.client = :client)
                and (:category is null or e.category = :category)
                and (e.category <> 'VAULT' or e.action in (:listed))
            order by e.id desc limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final List<AuditSource> sources;
    private final ApplicationEventPublisher events;

    AuditReading(JdbcClient jdbc, List<AuditSource> sources, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.events = events;
    }

    /**
     * Notes that somebody examines the trail; a screen says so once when it opens.
     */
    public void examined() {
        events.publishEvent(AuditFact.read("audit.open", null, null));
    }

    /**
     * A page of the trail, the newest first.
     *
     * @param filter which part
     * @param offset how many rows to pass over
     * @param limit how many rows at most
     * @return the rows
     */
    public List<AuditRow> rows(AuditFilter filter, int offset, int limit) {
        List<String> listed =
                sources.stream().flatMap(source -> source.listed().stream()).toList();
        return jdbc.sql(ROWS)
                .param("from", timestamp(filter.from()))
                .param("until", timestamp(filter.until()))
                .param(
                        "actor",
                        filter.actor() == null ? null : filter.actor().value().toString())
                .param(
                        "client",
                        filter.client() == null ? null : filter.client().value().toString())
                .param(
                        "category",
                        filter.category() == null ? null : filter.category().name())
                .param("listed", listed.isEmpty() ? List.of("") : listed)
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditReading::row)
                .list();
    }

    private static AuditRow row(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                uuid(row, "actor"),
                row.getString("actor_name"),
                Category.valueOf(row.getString("category")),
                row.getString("action"),
                uuid(row, "object"),
                uuid(row, "client"),
                row.getString("client_name"),
                row.getString("detail"));
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
