package org.confide.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.confide.audit.spi.AuditSource;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail, the newest first, and of it what one kind of reader may see: one statement a page. */
@Component
class TrailRows {

    private static final String COLUMNS = """
            select e.id, e.at, e.actor, a.name actor_name, e.category, e.action, e.object, e.client,
                concat(c.legal_first, ' ', c.legal_last) client_name,
            """;

    private static final String FILTERED = """
            from audit_event e
            left join account a on a.id = e.actor
            left join client c on c.id = e.client
            where (:from is null or e.at >= :from) and (:until is null or e.at < :until)
                and (:actor is null or e.actor = :actor) and (:client is null or e.client = :client)
                and (:category is null or e.category = :category)
            """;

    private static final String PAGE = " order by e.id desc limit :limit offset :offset";

    /** Of the vault what its source lists, so that the trail does not tell who keeps psychotherapy notes about whom. */
    private static final String ALL =
            COLUMNS + """
            e.detail, (select r.name from audit_review v join account r on r.id = v.reviewer
                where v.row_id = e.id
                    or v.row_id is null and e.id <= v.last_row and e.at >= v.from_at and e.at < v.until_at
                order by v.reviewed_at desc limit 1) reviewed_by
            """ + FILTERED + "and (e.category <> 'VAULT' or e.action in (:listed))" + PAGE;

    /** The vault's facts too: they are this person's. */
    private static final String OWN = COLUMNS + "e.detail, null reviewed_by " + FILTERED + "and e.actor = :me" + PAGE;

    /**
     * Who came in and whose chart was opened, for somebody who reads nothing clinical: what was read there would tell
     * of the treatment (that there is a safety plan, say), and so may the remark.
     */
    private static final String ACCESS = COLUMNS + "null detail, null reviewed_by " + FILTERED + """
            and (e.category in ('SIGN_IN', 'BREAK_GLASS', 'WITH_REASON')
                or e.action in ('chart.open', 'client.read', 'client.lookup'))
            """ + PAGE;

    private static final String SUPERVISED = COLUMNS + "e.detail, null reviewed_by " + FILTERED + """
            and e.category in ('READ', 'BREAK_GLASS', 'WITH_REASON') and e.client is not null
            and exists (select 1 from supervision_relation q
                where q.supervisor_id = :me and q.supervisee_id = e.actor
                and q.valid_from <= date(convert_tz(e.at, '+00:00', :hours))
                and (q.valid_to is null or q.valid_to >= date(convert_tz(e.at, '+00:00', :hours))))
            """ + PAGE;

    private final JdbcClient jdbc;
    private final List<AuditSource> sources;
    private final PracticeTime time;

    TrailRows(JdbcClient jdbc, List<AuditSource> sources, PracticeTime time) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.time = time;
    }

    List<AuditRow> all(AuditFilter filter, int offset, int limit) {
        List<String> listed =
                sources.stream().flatMap(source -> source.listed().stream()).toList();
        return page(jdbc.sql(ALL).param("listed", listed.isEmpty() ? List.of("") : listed), filter, offset, limit);
    }

    List<AuditRow> of(AccountId person, AuditFilter filter, int offset, int limit) {
        return page(jdbc.sql(OWN).param("me", person.value().toString()), filter, offset, limit);
    }

    List<AuditRow> access(AuditFilter filter, int offset, int limit) {
        return page(jdbc.sql(ACCESS), filter, offset, limit);
    }

    List<AuditRow> ofSupervisees(AccountId supervisor, AuditFilter filter, int offset, int limit) {
        return page(
                jdbc.sql(SUPERVISED).param("me", supervisor.value().toString()).param("hours", time.offset()),
                filter,
                offset,
                limit);
    }

    private static List<AuditRow> page(JdbcClient.StatementSpec statement, AuditFilter filter, int offset, int limit) {
        AccountId actor = filter.actor();
        return statement
                .param("from", timestamp(filter.from()))
                .param("until", timestamp(filter.until()))
                .param("actor", actor == null ? null : actor.value().toString())
                .param(
                        "client",
                        filter.client() == null ? null : filter.client().value().toString())
                .param(
                        "category",
                        filter.category() == null ? null : filter.category().name())
                .param("limit", limit)
                .param("offset", offset)
                .query(TrailRows::row)
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
                row.getString("detail"),
                row.getString("reviewed_by"));
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
