package org.confide.bench;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.confide.identity.SignedIn;
import org.confide.note.MyDay;
import org.confide.practice.PracticeTime;

/** A day of fifty sessions and where their notes stand. */
final class DayReading implements Operation {

    private final SignedIn author;
    private final Hand hand;
    private final MyDay myDay;
    private final LocalDate day;
    private final Timestamp from;
    private final Timestamp until;

    DayReading(BenchPractice practice) {
        this.author = practice.author();
        this.hand = practice.hand();
        this.myDay = practice.bean(MyDay.class);
        PracticeTime time = practice.bean(PracticeTime.class);
        this.day = time.today().minusDays(6);
        this.from = Timestamp.from(time.startOf(day));
        this.until = Timestamp.from(time.startOf(day.plusDays(1)));
    }

    @Override
    public Promise promise() {
        return Promise.flat("day of 50 sessions", 1.6, 5);
    }

    @Override
    public SignedIn person() {
        return author;
    }

    @Override
    public long byService() {
        List<MyDay.Entry> entries = myDay.sessions(day);
        return entries.size()
                + entries.stream().mapToLong(entry -> entry.notes().size()).sum();
    }

    @Override
    public long byHand() throws SQLException {
        String me = author.account().value().toString();
        return hand.alone(connection -> {
            List<String> sessions = Hand.rows(connection, """
                    select s.id, s.planned_start, s.planned_end, s.clinician_id, a.name, s.service_id, o.label, o.kind,
                        r.name, s.telehealth, s.group_name, s.status, c.id, c.legal_first, c.legal_last
                    from session s join account a on a.id = s.clinician_id
                    join offered_service o on o.id = s.service_id left join room r on r.id = s.room_id
                    join session_client sc on sc.session_id = s.id join client c on c.id = sc.client_id
                    where s.status <> 'ENTERED_IN_ERROR' and (s.clinician_id = ? or s.co_clinician_id = ?)
                    and s.planned_start >= ? and s.planned_start < ? order by s.planned_start, s.id, sc.position""", me, me, from, until);
            List<String> ids = List.copyOf(new LinkedHashSet<>(sessions));
            long notes = Hand.read(
                    connection,
                    "select n.id, n.session_id, n.client_id, n.author_id, n.status, d.missing, d.saved, max(g.signed),"
                            + " max(g.late) from progress_note n left join progress_note_draft d on d.note_id = n.id"
                            + " left join note_signature g on g.note_id = n.id where n.session_id in ("
                            + Hand.marks(ids) + ") group by n.id",
                    ids.toArray());
            return ids.size() + notes;
        });
    }
}
