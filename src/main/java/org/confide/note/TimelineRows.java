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
 * Reads a page of a chart's timeline, sessions and contacts with all of their notes, in one statement. Which they are
 * is found first, so that texts are read for one page however long the chart is.
 */
@Component
class TimelineRows {

    /** How many notes of the session stand in the wrong chart. */
    private static final String IN_ERROR = " (select count(*) from progress_note w join entered_in_error x"
            + " on x.note_id = w.id where w.session_id = t.id and w.client_id = :client)";

    private static final String PAGE = "select page.planned, page.entry, page.starts, page.kind, page.in_error,"
            + " u.id clinician_id, u.name clinician_name, o.label, page.presence, s.status session_status, d.missing,"
            + " d.only_missing, d.saved," + NoteStories.COLUMNS + """
            from (
                (select t.id planned, n.id entry, c.planned_start starts, null kind, c.presence, t.clinician_id who,""" + IN_ERROR + """
                 in_error
                from session_client c straight_join session t on t.id = c.session_id
                left join progress_note n on n.session_id = t.id and n.client_id = :client and""" + EnteredInError.IS_NOT
            + """
                where c.client_id = :client and c.planned_start < :before and t.status <> 'ENTERED_IN_ERROR'
                and (not :final or coalesce(n.status in ('SIGNED', 'COSIGNED'), false) or""" + IN_ERROR + """
                 > 0)
                order by c.planned_start desc limit :limit)
                union all
                (select null, e.id, e.contact_at, e.contact_kind, 'ATTENDED', e.author_id,
                    (select count(*) from entered_in_error x where x.note_id = e.id)
                from progress_note e
                where e.client_id = :client and e.contact_at < :before
                and (not :final or e.status in ('SIGNED', 'COSIGNED'))
                order by e.contact_at desc limit :limit)
                order by starts desc limit :limit) page
            left join session s on s.id = page.planned
            join account u on u.id = page.who
            left join offered_service o on o.id = s.service_id
            left join progress_note n on n.id = page.entry and (page.planned is not null or page.in_error = 0)
            left join progress_note_draft d on d.note_id = n.id
            left""" + NoteStories.JOINS;

    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::start)
            .reversed()
            .thenComparing(entry -> entry.occasion().toString());

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
        Map<String, TimelineEntry> entries = new LinkedHashMap<>();
        Map<String, Story> told = new LinkedHashMap<>();
        Map<String, Story> stories = new LinkedHashMap<>();
        while (rows.next()) {
            String key = rows.getString(rows.getString("planned") == null ? "entry" : "planned");
            if (!entries.containsKey(key)) {
                entries.put(key, entry(rows));
            }
            if (rows.getString("sha256") != null) {
                told.put(key, Story.of(rows, stories));
            }
        }
        told.forEach((key, story) -> entries.computeIfPresent(key, (unused, entry) -> entry.telling(story.told())));
        return entries.values().stream().sorted(NEWEST_FIRST).toList();
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        Occasion occasion = row.getString("planned") == null
                ? new Occasion.Contact(
                        ContactKind.valueOf(row.getString("kind")),
                        row.getTimestamp("starts").toInstant())
                : new Occasion.Held(new SessionId(uuid(row, "planned")));
        String session = row.getString("session_status");
        return new TimelineEntry(
                occasion,
                row.getTimestamp("starts").toInstant(),
                new AccountId(uuid(row, "clinician_id")),
                row.getString("clinician_name"),
                session == null ? occasion.label() : row.getString("label"),
                session == null ? SessionStatus.HELD : status(Presence.valueOf(row.getString("presence")), session),
                row.getInt("in_error"),
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
                Story.occasion(row),
                new ClientId(uuid(row, "client_id")),
                new AccountId(uuid(row, "author_id")),
                NoteStatus.valueOf(row.getString("status")),
                row.getInt("missing"),
                row.getString("only_missing"),
                saved == null ? null : saved.toInstant(),
                null,
                false);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
