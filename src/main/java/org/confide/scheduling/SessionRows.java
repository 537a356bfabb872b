package org.confide.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.confide.practice.ServiceColour;
import org.confide.practice.ServiceId;
import org.confide.practice.ServiceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions for lists: one statement whatever their number, with the names of their clients. */
@Component
class SessionRows {

    private static final String ROWS = """
            select s.id, s.planned_start, s.planned_end, s.clinician_id, a.name clinician_name,
                s.co_clinician_id, s.service_id, o.label, o.kind, o.colour, s.room_id, r.name room_name, s.telehealth,
                s.group_name, s.status, s.started_at, s.version,
                c.id client_id, c.legal_first, c.legal_last, sc.presence, sc.arrived_at, sc.left_at
            from session s
            join account a on a.id = s.clinician_id
            join offered_service o on o.id = s.service_id
            left join room r on r.id = s.room_id
            join session_client sc on sc.session_id = s.id
            join client c on c.id = sc.client_id
            where s.status <> 'ENTERED_IN_ERROR'
            """;

    private static final String IN_ORDER = " order by s.planned_start, s.id, sc.position";

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sessions one person conducts that begin in a span. */
    List<SessionRow> conductedBy(AccountId account, Instant from, Instant until) {
        return rows(jdbc.sql(ROWS
                        + " and (s.clinician_id = :account or s.co_clinician_id = :account)"
                        + " and s.planned_start >= :from and s.planned_start < :until"
                        + IN_ORDER)
                .param("account", account.value().toString())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until)));
    }

    /** The sessions of the whole practice that begin in a span. */
    List<SessionRow> between(Instant from, Instant until) {
        return rows(jdbc.sql(ROWS + " and s.planned_start >= :from and s.planned_start < :until" + IN_ORDER)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until)));
    }

    /** One session. */
    List<SessionRow> one(SessionId id) {
        return rows(jdbc.sql(ROWS + " and s.id = :id" + IN_ORDER)
                .param("id", id.value().toString()));
    }

    /** A client's first planned session after a moment. */
    Optional<SessionRow> nextOf(ClientId client, Instant after) {
        return rows(jdbc.sql(ROWS + """
                        and s.id = (select m.id from session_client mc straight_join session m on m.id = mc.session_id
                            where mc.client_id = :client and mc.planned_start > :after and mc.presence = 'EXPECTED' and m.status = 'PLANNED'
                            order by mc.planned_start limit 1)""" + IN_ORDER)
                        .param("client", client.value().toString())
                        .param("after", Timestamp.from(after)))
                .stream()
                .findFirst();
    }

    private static List<SessionRow> rows(JdbcClient.StatementSpec statement) {
        Map<UUID, SessionRow> sessions = new LinkedHashMap<>();
        Map<UUID, List<SessionRow.Attendee>> clients = new LinkedHashMap<>();
        RowCallbackHandler each = row -> {
            UUID id = uuid(row, "id");
            if (!sessions.containsKey(id)) {
                sessions.put(id, session(id, row));
            }
            clients.computeIfAbsent(id, unused -> new ArrayList<>())
                    .add(new SessionRow.Attendee(
                            new ClientId(uuid(row, "client_id")),
                            row.getString("legal_first"),
                            row.getString("legal_last"),
                            Presence.valueOf(row.getString("presence")),
                            instant(row, "arrived_at"),
                            instant(row, "left_at")));
        };
        statement.query(each);
        return sessions.values().stream()
                .map(session -> session.with(clients.getOrDefault(session.id().value(), List.of())))
                .toList();
    }

    private static SessionRow session(UUID id, ResultSet row) throws SQLException {
        return new SessionRow(
                new SessionId(id),
                row.getTimestamp("planned_start").toInstant(),
                row.getTimestamp("planned_end").toInstant(),
                new AccountId(uuid(row, "clinician_id")),
                row.getString("clinician_name"),
                text(row, "co_clinician_id") == null ? null : new AccountId(uuid(row, "co_clinician_id")),
                new ServiceId(uuid(row, "service_id")),
                row.getString("label"),
                ServiceKind.valueOf(row.getString("kind")),
                ServiceColour.valueOf(row.getString("colour")),
                text(row, "room_id") == null ? null : new RoomId(uuid(row, "room_id")),
                text(row, "room_name"),
                row.getBoolean("telehealth"),
                row.getString("group_name"),
                SessionStatus.valueOf(row.getString("status")),
                instant(row, "started_at"),
                row.getLong("version"),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
