package org.confide.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads when clinicians and rooms are taken by sessions: one statement, however many there are. */
@Component
class BusyRows {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final JdbcClient jdbc;

    BusyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void into(BusySpans spans, Instant from, Instant until) {
        RowCallbackHandler each = row -> {
            Instant start = row.getTimestamp("planned_start").toInstant();
            Instant end = row.getTimestamp("planned_end").toInstant();
            spans.add(account(row, "clinician_id"), start, end);
            if (row.getString("co_clinician_id") != null) {
                spans.add(account(row, "co_clinician_id"), start, end);
            }
            if (row.getString("room_id") != null) {
                spans.add(new RoomId(UUID.fromString(row.getString("room_id"))), start, end);
            }
        };
        jdbc.sql("""
                select planned_start, planned_end, clinician_id, co_clinician_id, room_id from session
                where planned_start > :earliest and planned_start < :until and planned_end > :from
                and status in ('PLANNED', 'ARRIVED', 'HELD')""")
                .param("earliest", Timestamp.from(from.minus(LONGEST)))
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(each);
    }

    /** The same for clients; a member of a group who called off is free. */
    void into(BusySpans spans, Collection<ClientId> clients, Instant from, Instant until) {
        RowCallbackHandler each = row -> spans.add(
                new ClientId(UUID.fromString(row.getString("client_id"))),
                row.getTimestamp("planned_start").toInstant(),
                row.getTimestamp("planned_end").toInstant());
        jdbc.sql("""
                select c.client_id, s.planned_start, s.planned_end
                from session_client c join session s on s.id = c.session_id
                where c.client_id in (:clients) and c.planned_start > :earliest and c.planned_start < :until
                and s.planned_end > :from and s.status in ('PLANNED', 'ARRIVED', 'HELD')
                and c.presence in ('EXPECTED', 'ARRIVED', 'ATTENDED')""")
                .param(
                        "clients",
                        clients.stream().map(it -> it.value().toString()).toList())
                .param("earliest", Timestamp.from(from.minus(LONGEST)))
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(each);
    }

    private static AccountId account(ResultSet row, String column) throws SQLException {
        return new AccountId(UUID.fromString(row.getString(column)));
    }
}
