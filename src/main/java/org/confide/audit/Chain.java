package org.confide.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the sealed trail. It reads and appends; neither is possible in another way. */
final class Chain {

    /**
     * How long a row may take from its number to its commit. A row that appears among sealed ones and says that it is
     * older than this was put there.
     */
    static final Duration LATEST_COMMIT = Duration.ofMinutes(10);

    /** How far behind the newest sealed number a late one is looked for: it bounds what one look costs. */
    private static final int LATE_NUMBERS = 10_000;

    private static final String EVENT = "e.id, e.at, e.actor, e.category, e.action, e.object, e.client, e.detail";

    private static final String BATCH = """
            select no, count, lower(hex(rows_hash)) rows_hash, lower(hex(previous_hash)) previous_hash, sealed_at,
                lower(hex(signature)) signature
            from audit_batch
            """;

    private static final String UNSEALED = "select " + EVENT + """
             from audit_event e
            where e.id > :newest - :late and (e.id > :newest or e.at >= :earliest)
                and not exists (select 1 from audit_batch_member m where m.event_id = e.id)
            order by e.id limit :limit""";

    private static final String PUT_BETWEEN = """
            select e.id from audit_event e
            where e.id > :after and e.id <= :until and e.at < :earliest
                and not exists (select 1 from audit_batch_member m where m.event_id = e.id)
            order by e.id limit 1""";

    private static final String MEMBERS =
            "select m.event_id, m.batch_no, lower(hex(m.row_hash)) row_hash, " + EVENT + """
             from audit_batch_member m left join audit_event e on e.id = m.event_id
            where m.batch_no between :first and :last
            order by m.batch_no, m.event_id""";

    private static final String ADD_BATCH = """
            insert into audit_batch (no, count, rows_hash, previous_hash, sealed_at, signature)
            values (:no, :count, unhex(:rows), unhex(:previous), :at, unhex(:signature))""";

    private static final String ADD_MEMBER =
            "insert into audit_batch_member (event_id, batch_no, row_hash) values (?, ?, unhex(?))";

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    Chain(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
        this.many = jdbc;
    }

    /**
     * A row as its batch has it.
     *
     * @param row its number
     * @param batch the batch
     * @param hash what it was when it was sealed
     * @param now what it is, or null where it is gone
     */
    record Member(
            long row, long batch, String hash, @Nullable TrailRow now) {}

    Optional<Batch> last() {
        return jdbc.sql(BATCH + " order by no desc limit 1").query(Chain::batch).optional();
    }

    /** {@return batches in order, the first of them after this one} */
    List<Batch> batches(long after, int limit) {
        return jdbc.sql(BATCH + " where no > :after order by no limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query(Chain::batch)
                .list();
    }

    /** {@return the members of these batches, batch by batch and in the order of their numbers} */
    List<Member> members(long first, long last) {
        return jdbc.sql(MEMBERS)
                .param("first", first)
                .param("last", last)
                .query(Chain::member)
                .list();
    }

    /** {@return the highest number that is sealed, 0 where none is} */
    long newest() {
        return jdbc.sql("select coalesce(max(event_id), 0) from audit_batch_member")
                .query(Long.class)
                .single();
    }

    /** {@return the highest number of the trail, 0 where it is empty} */
    long highest() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_event")
                .query(Long.class)
                .single();
    }

    /**
     * {@return committed rows that no batch has, the lowest numbers first}
     *
     * @param newest the highest number that is sealed
     * @param lastSealed when the last batch was made
     * @param limit how many at most
     */
    List<TrailRow> unsealed(long newest, Instant lastSealed, int limit) {
        return jdbc.sql(UNSEALED)
                .param("newest", newest)
                .param("late", LATE_NUMBERS)
                .param("earliest", Timestamp.from(lastSealed.minus(LATEST_COMMIT)))
                .param("limit", limit)
                .query((row, number) -> event(row))
                .list();
    }

    /** {@return the lowest number in a stretch whose row is in no batch and too old to be still on its way} */
    Optional<Long> putBetween(long after, long until, Instant lastSealed) {
        return jdbc.sql(PUT_BETWEEN)
                .param("after", after)
                .param("until", until)
                .param("earliest", Timestamp.from(lastSealed.minus(LATEST_COMMIT)))
                .query(Long.class)
                .optional();
    }

    /** {@return the lowest number that is listed in a batch which is not there, behind the last one that is} */
    Optional<Long> listedBehind(long lastBatch) {
        return jdbc.sql("select min(event_id) from audit_batch_member where batch_no > :last")
                .param("last", lastBatch)
                .query(Long.class)
                .optional();
    }

    void append(Batch batch, List<TrailRow> rows, List<String> hashes) {
        jdbc.sql(ADD_BATCH)
                .param("no", batch.no())
                .param("count", batch.count())
                .param("rows", batch.rowsHash())
                .param("previous", batch.previousHash())
                .param("at", Timestamp.from(batch.sealedAt()))
                .param("signature", batch.signature())
                .update();
        many.execute((Connection connection) -> addMembers(connection, batch.no(), rows, hashes));
    }

    private static int addMembers(Connection connection, long batch, List<TrailRow> rows, List<String> hashes)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD_MEMBER)) {
            for (int i = 0; i < rows.size(); i++) {
                statement.setLong(1, rows.get(i).id());
                statement.setLong(2, batch);
                statement.setString(3, hashes.get(i));
                statement.addBatch();
            }
            return statement.executeBatch().length;
        }
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getLong("no"),
                row.getInt("count"),
                row.getString("rows_hash"),
                row.getString("previous_hash"),
                row.getTimestamp("sealed_at").toInstant(),
                row.getString("signature"));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getLong("event_id"),
                row.getLong("batch_no"),
                row.getString("row_hash"),
                row.getObject("id") == null ? null : event(row));
    }

    private static TrailRow event(ResultSet row) throws SQLException {
        return new TrailRow(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("category"),
                row.getString("action"),
                row.getString("object"),
                row.getString("client"),
                row.getString("detail"));
    }
}
