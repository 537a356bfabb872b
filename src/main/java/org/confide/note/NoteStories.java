package org.confide.note;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.scheduling.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads frozen notes with their signatures and addenda: three statements, however many notes. */
@Component
class NoteStories {

    private static final String LAST_VERSIONS = """
            select n.id, n.session_id, n.client_id, n.author_id, n.status, v.version_no, v.canonical, lower(hex(v.sha256)) sha256
            from progress_note n
            join session s on s.id = n.session_id
            join progress_note_version v on v.note_id = n.id
                and v.version_no = (select max(m.version_no) from progress_note_version m where m.note_id = n.id)
            """;

    private record Row(
            ProgressNoteId id,
            SessionId session,
            ClientId client,
            AccountId author,
            NoteStatus status,
            int number,
            String canonical,
            String sha256) {

        @Override
        public String toString() {
            return "Row[" + id.value() + "]";
        }
    }

    private final JdbcClient jdbc;
    private final ProgressNotes notes;

    NoteStories(JdbcClient jdbc, ProgressNotes notes) {
        this.jdbc = jdbc;
        this.notes = notes;
    }

    List<ReadableNote> one(ProgressNoteId id) {
        return stories(jdbc.sql(LAST_VERSIONS + " where n.id = :id")
                .param("id", id.value().toString()));
    }

    /** The notes of some sessions of one client that have been signed or submitted. */
    List<ReadableNote> of(ClientId client, List<SessionId> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        return stories(jdbc.sql(LAST_VERSIONS + " where n.client_id = :client and n.session_id in (:sessions)")
                .param("client", client.value().toString())
                .param(
                        "sessions",
                        sessions.stream().map(s -> s.value().toString()).toList()));
    }

    /** Final notes of a client before a moment, the newest first. */
    List<ReadableNote> before(ClientId client, Instant before, int limit) {
        return stories(jdbc.sql(LAST_VERSIONS + """
                         where n.client_id = :client and n.status in ('SIGNED', 'COSIGNED')
                         and s.planned_start < :before order by s.planned_start desc limit :limit""")
                .param("client", client.value().toString())
                .param("before", Timestamp.from(before))
                .param("limit", limit));
    }

    private List<ReadableNote> stories(JdbcClient.StatementSpec statement) {
        List<Row> rows = statement
                .query((row, number) -> new Row(
                        new ProgressNoteId(UUID.fromString(row.getString("id"))),
                        new SessionId(UUID.fromString(row.getString("session_id"))),
                        new ClientId(UUID.fromString(row.getString("client_id"))),
                        new AccountId(UUID.fromString(row.getString("author_id"))),
                        NoteStatus.valueOf(row.getString("status")),
                        row.getInt("version_no"),
                        row.getString("canonical"),
                        row.getString("sha256")))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<ProgressNoteId> ids = rows.stream().map(Row::id).toList();
        Map<ProgressNoteId, List<NoteSignature>> signatures =
                notes.signatures(ids).stream().collect(Collectors.groupingBy(NoteSignature::note));
        Map<ProgressNoteId, List<Addendum>> addenda =
                notes.addenda(ids).stream().collect(Collectors.groupingBy(Addendum::note));
        List<ReadableNote> stories = new ArrayList<>();
        for (Row row : rows) {
            stories.add(new ReadableNote(
                    row.id,
                    row.session,
                    row.client,
                    row.author,
                    row.status,
                    row.number,
                    FrozenNote.of(row.canonical),
                    row.sha256.equals(HexFormat.of().formatHex(FrozenNote.hash(row.canonical))),
                    signatures.getOrDefault(row.id, List.of()).stream()
                            .filter(signature -> signature.versionNumber() == row.number)
                            .toList(),
                    addenda.getOrDefault(row.id, List.of())));
        }
        return stories;
    }
}
