package org.confide.supervision;

import java.sql.Date;
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
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what waits for a supervisor: one statement a page. Which notes they are is found first, by key and bound, so that
 * names and counts are read for one page however long the queue is.
 */
@Component
class QueueRows {

    private static final String PAGE = """
            select n.id note_id, n.author_id, c.id client_id, concat(c.legal_first, ' ', c.legal_last) client_name,
                a.name author_name, n.contact_kind, o.label, page.starts, page.ends,
                (select max(v.version_no) from progress_note_version v where v.note_id = n.id) versions,
                exists (select 1 from note_signature g where g.note_id = n.id and g.capacity = 'COSIGNER'
                    and g.version_no = (select max(v.version_no) from progress_note_version v
                        where v.note_id = n.id)) cosigned,
                exists (select 1 from review_thread t where t.note_id = n.id and t.settled is null
                    and n.author_id = (select r.author_id from review_remark r where r.thread_id = t.id
                        order by r.written desc, r.id desc limit 1)) answered
            from (select n.id, s.service_id, coalesce(s.planned_start, n.contact_at) starts,
                    coalesce(s.planned_end, n.contact_at) ends
                from progress_note n
                left join session s on s.id = n.session_id
                where n.status = 'SUBMITTED' and n.author_id <> :me
                and exists (select 1 from supervision_relation q where q.supervisee_id = n.author_id and
            """ + SupervisionRows.ON_ITS_DAY + " and " + SupervisionRows.MINE + """
                )
                and not exists (select 1 from note_signature g where g.note_id = n.id and g.signer_id = :me
                    and g.version_no = (select max(v.version_no) from progress_note_version v where v.note_id = n.id))
                and (:author is null or n.author_id = :author)
                and (:words = '' or exists (select 1 from client w where w.id = n.client_id
                    and concat(w.legal_first, ' ', w.legal_last) like :words))
                and (:state = 'ANY'
                    or :state = 'OVERDUE' and coalesce(s.planned_end, n.contact_at) <= :overdue
                    or :state = 'RESUBMITTED' and exists (select 1 from note_return w where w.note_id = n.id)
                    or :state = 'FRESH' and not exists (select 1 from note_return w where w.note_id = n.id))
                and (coalesce(s.planned_end, n.contact_at) > :end
                    or coalesce(s.planned_end, n.contact_at) = :end and n.id > :after)
                order by ends, n.id limit :limit) page
            join progress_note n on n.id = page.id
            join client c on c.id = n.client_id
            join account a on a.id = n.author_id
            left join offered_service o on o.id = page.service_id
            order by page.ends, n.id
            """;

    private static final UUID LOWEST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final PracticeTime time;

    QueueRows(JdbcClient jdbc, PracticeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    List<QueuedNote> page(
            AccountId supervisor, QueueFilter filter, Duration deadline, @Nullable QueuedNote after, int limit) {
        return mine(jdbc.sql(PAGE), supervisor)
                .param("offset", time.offset())
                .param(
                        "author",
                        filter.author() == null ? null : filter.author().value().toString())
                .param("words", pattern(filter.client()))
                .param("state", filter.state().name())
                .param("overdue", Timestamp.from(time.now().minus(deadline)))
                .param("end", Timestamp.from(after == null ? Instant.EPOCH.plusSeconds(1) : after.end()))
                .param("after", (after == null ? LOWEST : after.note().value()).toString())
                .param("limit", limit)
                .query(QueueRows::row)
                .list();
    }

    /** Those whose notes this person reviews, now or of days gone by. */
    List<StaffRow> supervisees(AccountId supervisor) {
        return mine(
                        jdbc.sql("select a.id, a.name from account a where a.id <> :me and exists (select 1 from"
                                + " supervision_relation q where q.supervisee_id = a.id and " + SupervisionRows.MINE
                                + ") order by a.name, a.id"),
                        supervisor)
                .query((row, number) ->
                        new StaffRow(new AccountId(UUID.fromString(row.getString("id"))), row.getString("name"), ""))
                .list();
    }

    private JdbcClient.StatementSpec mine(JdbcClient.StatementSpec statement, AccountId supervisor) {
        return statement.param("me", supervisor.value().toString()).param("today", Date.valueOf(time.today()));
    }

    private static String pattern(String words) {
        String wanted = words.strip();
        return wanted.isEmpty()
                ? ""
                : "%" + wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static QueuedNote row(ResultSet row, int number) throws SQLException {
        return new QueuedNote(
                new ProgressNoteId(uuid(row, "note_id")),
                new ClientId(uuid(row, "client_id")),
                row.getString("client_name"),
                new AccountId(uuid(row, "author_id")),
                row.getString("author_name"),
                label(row),
                row.getTimestamp("starts").toInstant(),
                row.getTimestamp("ends").toInstant(),
                row.getInt("versions"),
                row.getBoolean("answered"),
                row.getBoolean("cosigned"));
    }

    /** The service of a session, or what happened outside of one. */
    private static String label(ResultSet row) throws SQLException {
        String contact = row.getString("contact_kind");
        return contact == null
                ? row.getString("label")
                : ContactKind.valueOf(contact).label();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
