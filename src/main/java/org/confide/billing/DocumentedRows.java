package org.confide.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.confide.note.DocumentedTime;
import org.confide.note.NoteStatus;
import org.confide.practice.PracticeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is documented of sessions in one statement. Of a frozen note it takes three values out, in the database;
 * the text is not among the columns, so that nothing here can show it.
 */
@Component
class DocumentedRows {

    private static final String BETWEEN = """
            select f.planned_start, f.client_name, f.clinician_name, f.status, f.started, f.ended, f.needed,
                b.code, g.signer_name, g.signed, p.name payer, p.claim_number, k.member_id, k.group_number
            from (
                select s.planned_start, c.id client_id, concat(c.legal_first, ' ', c.legal_last) client_name, a.name clinician_name,
                    sc.position, s.id session_id, n.id note_id, n.status, v.version_no,
                    w.session_id is null needed,
                    json_value(v.canonical, '$.started') started, json_value(v.canonical, '$.ended') ended,
                    cast(json_value(v.canonical, '$.minutes') as int) minutes,
                    coalesce(json_value(v.canonical, '$.service'), s.service_id) service
                from session s
                join session_client sc on sc.session_id = s.id
                join client c on c.id = sc.client_id
                join account a on a.id = s.clinician_id
                left join progress_note n on n.session_id = s.id and n.client_id = sc.client_id
                    and not exists (select 1 from entered_in_error x where x.note_id = n.id)
                left join progress_note_version v on v.note_id = n.id and n.status in ('SUBMITTED', 'SIGNED', 'COSIGNED')
                    and v.version_no = (select max(m.version_no) from progress_note_version m where m.note_id = n.id)
                left join no_note_needed w on n.id is null and w.session_id = s.id and w.client_id = sc.client_id
                where s.planned_start >= :from and s.planned_start < :until and s.planned_end <= :now
                    and s.status in ('PLANNED', 'ARRIVED', 'HELD')
                    and (sc.presence not in ('NO_SHOW', 'LATE_CANCELLED', 'CANCELLED') or n.id is not null)
                order by s.planned_start, s.id, sc.position limit :most) f
            left join service_code_band b on b.service_id = f.service
                and f.minutes >= b.from_minute and f.minutes <= coalesce(b.to_minute, f.minutes)
            left join note_signature g on g.note_id = f.note_id and g.version_no = f.version_no
                and g.signed = (select max(l.signed) from note_signature l
                    where l.note_id = f.note_id and l.version_no = f.version_no)
            left join coverage k on k.client_id = f.client_id and k.pays = 'PRIMARY' and not k.in_error
                and k.since <= date(convert_tz(f.planned_start, '+00:00', :offset))
                and (k.until is null or k.until >= date(convert_tz(f.planned_start, '+00:00', :offset)))
            left join payer p on p.id = k.payer_id
            order by f.planned_start, f.session_id, f.position
            """;

    private final JdbcClient jdbc;
    private final PracticeTime time;

    DocumentedRows(JdbcClient jdbc, PracticeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    List<DocumentedSession> between(Instant from, Instant until) {
        return jdbc.sql(BETWEEN)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(time.now()))
                .param("offset", time.offset())
                .param("most", DocumentedSessions.MOST_ROWS)
                .query((row, number) -> of(row))
                .list();
    }

    private static DocumentedSession of(ResultSet row) throws SQLException {
        String status = row.getString("status");
        Timestamp signed = row.getTimestamp("signed");
        return new DocumentedSession(
                row.getTimestamp("planned_start").toInstant(),
                row.getString("client_name"),
                payer(row),
                row.getString("clinician_name"),
                new DocumentedTime(instant(row.getString("started")), instant(row.getString("ended"))),
                row.getString("code"),
                status == null ? null : NoteStatus.valueOf(status),
                row.getBoolean("needed"),
                row.getString("signer_name"),
                signed == null ? null : signed.toInstant());
    }

    private static DocumentedSession.@Nullable Payer payer(ResultSet row) throws SQLException {
        String name = row.getString("payer");
        return name == null
                ? null
                : new DocumentedSession.Payer(
                        name, row.getString("claim_number"), row.getString("member_id"), row.getString("group_number"));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
