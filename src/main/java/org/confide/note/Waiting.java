package org.confide.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits for somebody's pen, oldest first: one statement a list. */
@Component
class Waiting {

    private static final String COLUMNS = """
            select n.id note_id, s.id session_id, n.contact_kind, n.contact_at, c.id client_id,
                concat(c.legal_first, ' ', c.legal_last) client_name,
                a.name author_name, o.label, coalesce(s.planned_start, n.contact_at) starts,
                coalesce(s.planned_end, n.contact_at) ends, coalesce(n.status, 'DRAFT') status,
                coalesce(d.missing, 0) missing, d.only_missing, r.comment_text, r.supervisor_name, r.returned,
                (select count(*) from progress_note_version v where v.note_id = n.id) versions
            """;

    private static final String OF_SESSIONS = """
            , sc.position from session s
            join session_client sc on sc.session_id = s.id
            join client c on c.id = sc.client_id
            join offered_service o on o.id = s.service_id
            """;

    /** Notes of whatever occasion. */
    private static final String OF_NOTES = """
            , 0 position from progress_note n
            left join session s on s.id = n.session_id
            left join offered_service o on o.id = s.service_id
            join client c on c.id = n.client_id
            join account a on a.id = n.author_id
            """;

    private static final String PARTS = """
            left join progress_note_draft d on d.note_id = n.id
            left join note_return r on n.status = 'RETURNED' and r.id = (select l.id from note_return l
                where l.note_id = n.id order by l.returned desc, l.id limit 1)
            """;

    private final JdbcClient jdbc;

    Waiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sessions of one clinician that have ended, or whose note was begun already, without a final or submitted note; and
     * drafts of what happened outside of sessions.
     */
    List<WaitingNote> ofAuthor(AccountId author, Instant now) {
        return jdbc.sql("(" + COLUMNS + OF_SESSIONS + """
                        join account a on a.id = s.clinician_id
                        left join progress_note n on n.session_id = s.id and n.client_id = sc.client_id
                            and""" + EnteredInError.IS_NOT + PARTS + """
                        where s.clinician_id = :author and (s.planned_end <= :now or n.id is not null)
                        and s.status in ('PLANNED', 'ARRIVED', 'HELD')
                        and (sc.presence not in ('NO_SHOW', 'LATE_CANCELLED', 'CANCELLED') or n.id is not null)
                        and (n.id is null or n.status in ('DRAFT', 'RETURNED'))
                        and (n.id is not null or not exists (select 1 from no_note_needed w
                            where w.session_id = s.id and w.client_id = sc.client_id))
                        order by s.planned_start, sc.position limit 200)
                        union all
                        (""" + COLUMNS + OF_NOTES
                        + PARTS + """
                        where n.author_id = :author and n.status in ('DRAFT', 'RETURNED') and n.contact_at is not null
                        order by n.contact_at limit 200)
                        order by starts, position limit 200""")
                .param("author", author.value().toString())
                .param("now", Timestamp.from(now))
                .query(Waiting::row)
                .list();
    }

    private static WaitingNote row(ResultSet row, int number) throws SQLException {
        String note = row.getString("note_id");
        Occasion occasion = Story.occasion(row);
        return new WaitingNote(
                note == null ? null : new ProgressNoteId(UUID.fromString(note)),
                occasion,
                new ClientId(UUID.fromString(row.getString("client_id"))),
                row.getString("client_name"),
                row.getString("author_name"),
                occasion instanceof Occasion.Contact ? occasion.label() : row.getString("label"),
                row.getTimestamp("starts").toInstant(),
                row.getTimestamp("ends").toInstant(),
                NoteStatus.valueOf(row.getString("status")),
                row.getInt("missing"),
                row.getString("only_missing"),
                row.getString("comment_text"),
                row.getString("supervisor_name"),
                instant(row, "returned"),
                row.getInt("versions"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
