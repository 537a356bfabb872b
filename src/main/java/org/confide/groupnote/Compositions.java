package org.confide.groupnote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.note.DocumentedTime;
import org.confide.note.NoteSection;
import org.confide.practice.PlaceOfService;
import org.confide.scheduling.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where the notes of a group are kept while they are written: a save is one conditional statement. */
@Component
class Compositions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Compositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Composition> of(SessionId session) {
        return jdbc.sql("""
                        select author_id, started, ended, time_confirmed, place, audio_only, shared, members,
                            ordinary_words, revision, save_id, saved
                        from group_note where session_id = :session""")
                .param("session", session.value().toString())
                .query((row, number) -> composition(row))
                .optional();
    }

    void insert(SessionId session, Composition first) {
        bound(jdbc.sql("""
                        insert into group_note (session_id, author_id, started, ended, time_confirmed, place, audio_only,
                            shared, members, ordinary_words, revision, save_id, saved)
                        values (:session, :author, :started, :ended, :confirmed, :place, :audio, :shared, :members,
                            :ordinary, :revision, :save, :saved)"""), session, first).update();
    }

    /** Saves on top of the revision before; 0 rows say that it is no longer there to build on. */
    int update(SessionId session, Composition next) {
        return bound(jdbc.sql("""
                        update group_note set started = :started, ended = :ended, time_confirmed = :confirmed,
                            place = :place, audio_only = :audio, shared = :shared, members = :members,
                            ordinary_words = :ordinary, revision = :revision, save_id = :save, saved = :saved
                        where session_id = :session and author_id = :author and revision = :revision - 1"""), session, next).update();
    }

    int delete(SessionId session, long revision) {
        return jdbc.sql("delete from group_note where session_id = :session and revision = :revision")
                .param("session", session.value().toString())
                .param("revision", revision)
                .update();
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, SessionId session, Composition composition) {
        GroupText text = composition.text();
        Map<String, MemberText> members = new LinkedHashMap<>();
        text.members().forEach((client, member) -> members.put(client.value().toString(), member));
        return statement
                .param("session", session.value().toString())
                .param("author", composition.author().value().toString())
                .param("started", timestamp(text.time().started()))
                .param("ended", timestamp(text.time().ended()))
                .param("confirmed", text.timeConfirmed())
                .param("place", text.place() == null ? null : text.place().name())
                .param("audio", text.audioOnly())
                .param("shared", JSON.writeValueAsString(text.shared()))
                .param("members", JSON.writeValueAsString(members))
                .param("ordinary", JSON.writeValueAsString(text.ordinary()))
                .param("revision", composition.revision())
                .param("save", composition.saveId().toString())
                .param("saved", Timestamp.from(composition.saved()));
    }

    private static Composition composition(ResultSet row) throws SQLException {
        Map<ClientId, MemberText> members = new LinkedHashMap<>();
        JSON.readValue(row.getString("members"), new TypeReference<LinkedHashMap<String, MemberText>>() {})
                .forEach((client, member) -> members.put(new ClientId(UUID.fromString(client)), member));
        String place = row.getString("place");
        return new Composition(
                new AccountId(UUID.fromString(row.getString("author_id"))),
                new GroupText(
                        new DocumentedTime(instant(row, "started"), instant(row, "ended")),
                        row.getBoolean("time_confirmed"),
                        place == null ? null : PlaceOfService.valueOf(place),
                        row.getBoolean("audio_only"),
                        JSON.readValue(row.getString("shared"), new TypeReference<Map<NoteSection, String>>() {}),
                        members,
                        ordinary(row.getString("ordinary_words"))),
                row.getLong("revision"),
                UUID.fromString(row.getString("save_id")),
                row.getTimestamp("saved").toInstant());
    }

    static Set<String> ordinary(String stored) {
        return JSON.readValue(stored, new TypeReference<Set<String>>() {});
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
