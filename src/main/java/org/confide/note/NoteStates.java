package org.confide.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.scheduling.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where notes stand, in one statement however many. */
@Component
class NoteStates {

    private static final String STATES = """
            select n.id, n.session_id, n.client_id, n.author_id, n.status, d.missing, d.only_missing, d.saved,
                max(g.signed) signed, max(g.late) late
            from progress_note n
            left join progress_note_draft d on d.note_id = n.id
            left join note_signature g on g.note_id = n.id
            """;

    private final JdbcClient jdbc;

    NoteStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<SessionId, List<NoteState>> of(Collection<SessionId> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(STATES + " where n.session_id in (:sessions) and " + EnteredInError.IS_NOT + "group by n.id")
                .param(
                        "sessions",
                        sessions.stream().map(id -> id.value().toString()).toList())
                .query(NoteStates::state)
                .stream()
                .collect(Collectors.groupingBy(
                        state -> Objects.requireNonNull(state.occasion().session())));
    }

    private static NoteState state(ResultSet row, int number) throws SQLException {
        return new NoteState(
                new ProgressNoteId(uuid(row, "id")),
                new Occasion.Held(new SessionId(uuid(row, "session_id"))),
                new ClientId(uuid(row, "client_id")),
                new AccountId(uuid(row, "author_id")),
                NoteStatus.valueOf(row.getString("status")),
                row.getInt("missing"),
                row.getString("only_missing"),
                instant(row, "saved"),
                instant(row, "signed"),
                row.getBoolean("late"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
