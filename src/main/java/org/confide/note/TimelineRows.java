package org.confide.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a page of a chart's timeline, sessions with all of their notes, in one statement. Which sessions they are is
 * found first, so that texts are read for one page however long the chart is.
 */
@Component
class TimelineRows {

    private static final String PAGE = "select s.id planned, s.planned_start, s.clinician_id, u.name clinician_name,"
            + " o.label, page.presence, s.status session_status, d.missing, d.saved,"
            + NoteStories.COLUMNS + """
            from (select t.id, c.presence from session_client c straight_join session t on t.id = c.session_id
                where c.client_id = :client and c.planned_start < :before and t.status <> 'ENTERED_IN_ERROR'
                and (not :final or exists (select 1 from progress_note k where k.session_id = t.id
                    and k.client_id = :client and k.status in ('SIGNED', 'COSIGNED')))
                order by c.planned_start desc limit :limit) page
            join session s on s.id = page.id
            join account u on u.id = s.clinician_id
            join offered_service o on o.id = s.service_id
            left join progress_note n on n.session_id = s.id and n.client_id = :client
            left join progress_note_draft d on d.note_id = n.id
            left""" + NoteStories.JOINS;

    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::start)
            .reversed()
            .thenComparing(entry -> entry.session().value().toString());

    private final JdbcClient jdbc;

    TimelineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sessions that begin before a moment, the newest first, with whatever was frozen of their notes.
     *
     * @param finalOnly whether to leave out sessions without a final note
     */
    List<TimelineEntry> page(ClientId client, Instant before, int limit, boolean finalOnly) {
        return jdbc.sql(PAGE)
                .param("client", client.value().toString())
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .param("final", finalOnly)
                .query(TimelineRows::entries);
    }

    private static List<TimelineEntry> entries(ResultSet rows) throws SQLException {
        Map<String, TimelineEntry> sessions = new LinkedHashMap<>();
        Map<String, Story> ofSession = new LinkedHashMap<>();
        Map<String, Story> stories = new LinkedHashMap<>();
        while (rows.next()) {
            String session = rows.getString("planned");
            if (!sessions.containsKey(session)) {
                sessions.put(session, entry(rows));
            }
            if (rows.getString("sha256") != null) {
                ofSession.put(session, Story.of(rows, stories));
            }
        }
        ofSession.forEach(
                (session, story) -> sessions.computeIfPresent(session, (unused, entry) -> entry.telling(story.told())));
        return sessions.values().stream().sorted(NEWEST_FIRST).toList();
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                new SessionId(uuid(row, "planned")),
                row.getTimestamp("planned_start").toInstant(),
                new AccountId(uuid(row, "clinician_id")),
                row.getString("clinician_name"),
                row.getString("label"),
                status(Presence.valueOf(row.getString("presence")), row.getString("session_status")),
                row.getString("note_id") == null ? Optional.empty() : Optional.of(unsigned(row)),
                Optional.empty());
    }

    /** What became of the session for this client, who may have stayed away from others' session. */
    private static SessionStatus status(Presence presence, String session) {
        return presence.comes() ? SessionStatus.valueOf(session) : SessionStatus.valueOf(presence.name());
    }

    private static NoteState unsigned(ResultSet row) throws SQLException {
        Timestamp saved = row.getTimestamp("saved");
        return new NoteState(
                new ProgressNoteId(uuid(row, "note_id")),
                new SessionId(uuid(row, "session_id")),
                new ClientId(uuid(row, "client_id")),
                new AccountId(uuid(row, "author_id")),
                NoteStatus.valueOf(row.getString("status")),
                row.getInt("missing"),
                saved == null ? null : saved.toInstant(),
                null,
                false);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
