package org.confide.task;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads tasks in one statement. A clinical one is read only where the chart is: by the treatment team of the day and
 * those who supervise somebody on it.
 */
@Component
class TaskRows {

    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private static final String READS = """
            exists (select 1 from treatment_team_member m where m.client_id = t.client_id
                and m.account_id in (:readers) and m.since <= :day and (m.until is null or m.until >= :day))
            """;

    private static final String SEEN = " and (t.clinical = false or " + READS + ")";
    private static final String FOR_THEM = " (t.assignee_id = :account or t.for_role in (:roles)) ";
    private static final String MINE = " t.done_at is null and " + FOR_THEM;
    private static final String GIVEN = " t.done_at is null and t.created_by = :account and not "
            + " coalesce(t.assignee_id = :account, false) and not coalesce(t.for_role in (:roles), false) ";
    private static final String DONE = " t.done_at >= :back and (t.created_by = :account or " + FOR_THEM + ") ";

    private static final String ROWS = "select t.*, c.legal_first, c.legal_last, a.name assignee, b.name creator,"
            + " d.name finisher, " + READS + " may_read from task t join account b on b.id = t.created_by"
            + " left join account a on a.id = t.assignee_id left join account d on d.id = t.done_by"
            + " left join client c on c.id = t.client_id where ";
    private static final String BY_DUE = SEEN + " order by t.due_day, t.created_at, t.id limit 200";
    private static final String LATEST = SEEN + " order by t.done_at desc, t.id limit 200";
    private static final String OPEN = ROWS + MINE + BY_DUE;
    private static final String ASKED = ROWS + GIVEN + BY_DUE;
    private static final String OVER = ROWS + DONE + LATEST;
    private static final String COUNT = "select count(*) from task t where " + MINE + SEEN;

    private final JdbcClient jdbc;

    TaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lists tasks.
     *
     * @param readers whose membership of a treatment team lets the person read charts: their own, their supervisees'
     */
    List<TaskRow> of(Listing listing, SignedIn person, Collection<UUID> readers, LocalDate day, Instant now) {
        JdbcClient.StatementSpec statement = switch (listing) {
            case MINE -> jdbc.sql(OPEN);
            case GIVEN -> jdbc.sql(ASKED);
            case DONE -> jdbc.sql(OVER).param("back", Timestamp.from(now.minus(LOOKED_BACK)));
        };
        return bound(statement, person, readers, day)
                .query((row, number) -> read(row, person))
                .list();
    }

    /** How many are open and the person's to do. */
    int waiting(SignedIn person, Collection<UUID> readers, LocalDate day) {
        return bound(jdbc.sql(COUNT), person, readers, day).query(Integer.class).single();
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, SignedIn person, Collection<UUID> readers, LocalDate day) {
        List<String> roles =
                Doer.TEAMS.stream().filter(person::is).map(Role::name).toList();
        return statement
                .param("account", person.account().value().toString())
                .param("roles", roles.isEmpty() ? List.of("") : roles)
                .param(
                        "readers",
                        readers.isEmpty()
                                ? List.of(new UUID(0, 0).toString())
                                : readers.stream().map(UUID::toString).toList())
                .param("day", Date.valueOf(day));
    }

    private static TaskRow read(ResultSet row, SignedIn person) throws SQLException {
        String client = row.getString("client_id");
        boolean reads = client != null && row.getBoolean("may_read");
        boolean opens = client != null && (reads || TaskRules.opensCharts(person));
        boolean named = client != null && (reads || TaskRules.seesNames(person));
        String role = row.getString("for_role");
        return new TaskRow(
                new TaskId(UUID.fromString(row.getString("id"))),
                row.getString("words"),
                row.getBoolean("clinical"),
                opens ? new ClientId(UUID.fromString(client)) : null,
                named ? row.getString("legal_first") + " " + row.getString("legal_last") : "",
                client != null,
                role == null ? row.getString("assignee") : Role.valueOf(role).label(),
                row.getString("creator"),
                row.getDate("due_day").toLocalDate(),
                instant(row),
                row.getString("finisher") == null ? "" : row.getString("finisher"));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        Timestamp done = row.getTimestamp("done_at");
        return done == null ? null : done.toInstant();
    }
}
