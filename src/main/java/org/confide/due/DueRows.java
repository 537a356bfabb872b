package org.confide.due;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.note.ContactKind;
import org.confide.note.NoNoteReason;
import org.confide.note.NoteStatus;
import org.confide.note.Occasion;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which sessions are documented and which are not: one statement a list. It knows progress notes only. */
@Component
class DueRows {

    /** A session that took place, each of its clients, and the note there is. */
    private static final String FROM = """
            from session s
            join session_client sc on sc.session_id = s.id
            join account a on a.id = s.clinician_id
            left join progress_note n on n.session_id = s.id and n.client_id = sc.client_id
                and not exists (select 1 from entered_in_error x where x.note_id = n.id)
            """;

    private static final String OVER = """
            where s.status in ('PLANNED', 'ARRIVED', 'HELD') and s.planned_end <= :now
            and (sc.presence not in ('NO_SHOW', 'LATE_CANCELLED', 'CANCELLED') or n.id is not null)
            and (n.id is not null or not exists (select 1 from no_note_needed w
                where w.session_id = s.id and w.client_id = sc.client_id))
            """;

    /** Those whom a supervisor supervised on the day of the session. */
    private static final String SUPERVISED = """
            exists (select 1 from supervision_relation q
                where q.supervisor_id = :me and q.supervisee_id = s.clinician_id
                and q.valid_from <= date(convert_tz(s.planned_start, '+00:00', :offset))
                and (q.valid_to is null or q.valid_to >= date(convert_tz(s.planned_start, '+00:00', :offset))))
            """;

    /** The same on the day of a contact outside of sessions. */
    private static final String SUPERVISED_THEN = """
            exists (select 1 from supervision_relation q
                where q.supervisor_id = :me and q.supervisee_id = n.author_id
                and q.valid_from <= date(convert_tz(n.contact_at, '+00:00', :offset))
                and (q.valid_to is null or q.valid_to >= date(convert_tz(n.contact_at, '+00:00', :offset))))
            """;

    private static final String DUE = """
            select s.id session_id, c.id client_id, concat(c.legal_first, ' ', c.legal_last) client_name,
                a.name, o.label, s.planned_start, s.planned_end, n.status, coalesce(d.missing, 0) missing,
                n.id note_id, null contact_kind, sc.position
            """ + FROM + """
            join client c on c.id = sc.client_id
            join offered_service o on o.id = s.service_id
            left join progress_note_draft d on d.note_id = n.id
            """ + OVER + """
            and (n.id is null or n.status in ('DRAFT', 'RETURNED', 'SUBMITTED'))
            """;

    /** What was entered outside of sessions and is not final; it is due from the moment it happened. */
    private static final String ENTRIES_DUE = """
            select null, c.id, concat(c.legal_first, ' ', c.legal_last), a.name, null, n.contact_at, n.contact_at,
                n.status, coalesce(d.missing, 0), n.id, n.contact_kind, 0
            from progress_note n
            join account a on a.id = n.author_id
            join client c on c.id = n.client_id
            left join progress_note_draft d on d.note_id = n.id
            where n.contact_at is not null and n.status in ('DRAFT', 'RETURNED', 'SUBMITTED')
            """;

    private static final String OLDEST_FIRST = " order by planned_start, position limit 500";

    private static final String OWN_DUE =
            DUE + "and s.clinician_id = :me union all " + ENTRIES_DUE + "and n.author_id = :me" + OLDEST_FIRST;

    private static final String SUPERVISED_DUE =
            DUE + "and " + SUPERVISED + " union all " + ENTRIES_DUE + "and " + SUPERVISED_THEN + OLDEST_FIRST;

    private final JdbcClient jdbc;
    private final PracticeTime time;

    DueRows(JdbcClient jdbc, PracticeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    List<DueNote> of(AccountId clinician, Duration deadline) {
        return due(jdbc.sql(OWN_DUE), clinician, deadline);
    }

    List<DueNote> supervisedBy(AccountId supervisor, Duration deadline) {
        return due(jdbc.sql(SUPERVISED_DUE).param("offset", time.offset()), supervisor, deadline);
    }

    private List<DueNote> due(JdbcClient.StatementSpec statement, AccountId me, Duration deadline) {
        return statement
                .param("now", Timestamp.from(time.now()))
                .param("me", me.value().toString())
                .query((row, number) -> due(row, deadline))
                .list();
    }

    List<WithoutNote> notNeeded(AccountId clinician, Instant since) {
        return jdbc.sql("""
                        select s.id session_id, c.id client_id, concat(c.legal_first, ' ', c.legal_last) client_name,
                            o.label, s.planned_start, w.reason, w.words
                        from no_note_needed w
                        join session s on s.id = w.session_id
                        join client c on c.id = w.client_id
                        join offered_service o on o.id = s.service_id
                        left join progress_note n on n.session_id = s.id and n.client_id = w.client_id
                            and not exists (select 1 from entered_in_error x where x.note_id = n.id)
                        where s.clinician_id = :me and s.planned_start >= :since and n.id is null
                        order by s.planned_start desc limit 100""")
                .param("me", clinician.value().toString())
                .param("since", Timestamp.from(since))
                .query((row, number) -> new WithoutNote(
                        new SessionId(uuid(row, "session_id")),
                        new ClientId(uuid(row, "client_id")),
                        row.getString("client_name"),
                        row.getString("label"),
                        row.getTimestamp("planned_start").toInstant(),
                        NoNoteReason.valueOf(row.getString("reason")),
                        row.getString("words")))
                .list();
    }

    /** Those a person may see: everybody, those supervised, oneself, or several of these. */
    List<Timeliness> timeliness(
            AccountId me,
            boolean everybody,
            boolean supervised,
            boolean own,
            Instant from,
            Instant until,
            Duration due) {
        return jdbc.sql("""
                        select clinician_id, name,
                            sum(signed is not null and signed <= deadline) in_time,
                            sum(signed is not null and signed > deadline) late,
                            sum(signed is null and deadline > :now) still_open,
                            sum(signed is null and deadline <= :now) overdue,
                            coalesce(avg(timestampdiff(minute, planned_end, signed)) / 60, 0) hours
                        from (select s.clinician_id, a.name, s.planned_end,
                                timestampadd(second, :due, s.planned_end) deadline,
                                (select min(g.signed) from note_signature g where g.note_id = n.id) signed
                        """ + FROM + OVER + """
                            and s.planned_end >= :from and s.planned_end < :until
                            and (:everybody = 1 or (:own = 1 and s.clinician_id = :me)
                                or (:supervised = 1 and
                        """ + SUPERVISED + """
                            ))) each_note
                        group by clinician_id, name order by name, clinician_id""")
                .param("now", Timestamp.from(time.now()))
                .param("me", me.value().toString())
                .param("offset", time.offset())
                .param("everybody", everybody ? 1 : 0)
                .param("supervised", supervised ? 1 : 0)
                .param("own", own ? 1 : 0)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("due", due.toSeconds())
                .query((row, number) -> new Timeliness(
                        new AccountId(uuid(row, "clinician_id")),
                        row.getString("name"),
                        row.getInt("in_time"),
                        row.getInt("late"),
                        row.getInt("still_open"),
                        row.getInt("overdue"),
                        row.getDouble("hours")))
                .list();
    }

    private static DueNote due(ResultSet row, Duration deadline) throws SQLException {
        String status = row.getString("status");
        String contact = row.getString("contact_kind");
        String note = row.getString("note_id");
        Occasion occasion = contact == null
                ? new Occasion.Held(new SessionId(uuid(row, "session_id")))
                : new Occasion.Contact(
                        ContactKind.valueOf(contact),
                        row.getTimestamp("planned_start").toInstant());
        return new DueNote(
                occasion,
                note == null ? null : new ProgressNoteId(UUID.fromString(note)),
                new ClientId(uuid(row, "client_id")),
                row.getString("client_name"),
                row.getString("name"),
                contact == null ? row.getString("label") : occasion.label(),
                row.getTimestamp("planned_start").toInstant(),
                row.getTimestamp("planned_end").toInstant().plus(deadline),
                status == null ? null : NoteStatus.valueOf(status),
                row.getInt("missing"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
