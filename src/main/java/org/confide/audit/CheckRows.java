package org.confide.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the nightly looks gave and which heads went out by mail. */
@Component
class CheckRows {

    private static final int LONGEST_SENTENCE = 300;

    private final JdbcClient jdbc;

    CheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Verification result, Instant at) {
        Optional<Finding> first = result.findings().stream().findFirst();
        jdbc.sql("""
                        insert into audit_check (at, batches, sealed_rows, heads, findings, first_row, sentence)
                        values (:at, :batches, :rows, :heads, :findings, :first, :sentence)""")
                .param("at", Timestamp.from(at))
                .param("batches", result.batches())
                .param("rows", result.rows())
                .param("heads", result.heads())
                .param("findings", result.findings().size())
                .param("first", first.map(Finding::row).orElse(null))
                .param(
                        "sentence",
                        first.map(Finding::sentence).map(CheckRows::cut).orElse(null))
                .update();
    }

    private static String cut(String sentence) {
        return sentence.length() <= LONGEST_SENTENCE ? sentence : sentence.substring(0, LONGEST_SENTENCE);
    }

    Optional<TrailCheck> last() {
        return jdbc.sql("select at, heads, findings, first_row, sentence from audit_check"
                        + " order by id desc limit 1")
                .query(CheckRows::check)
                .optional();
    }

    private static TrailCheck check(ResultSet row, int number) throws SQLException {
        return new TrailCheck(
                row.getTimestamp("at").toInstant(),
                row.getLong("heads"),
                row.getInt("findings"),
                row.getObject("first_row", Long.class),
                row.getString("sentence"));
    }

    void mailed(LocalDate day, long batch, Instant at) {
        jdbc.sql("insert into audit_digest (day, batch_no, sent_at) values (:day, :batch, :at)")
                .param("day", day)
                .param("batch", batch)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** {@return when the last head went out by mail} */
    Optional<Instant> lastMailed() {
        return jdbc.sql("select max(sent_at) from audit_digest")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }
}
