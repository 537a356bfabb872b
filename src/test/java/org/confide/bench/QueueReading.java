package org.confide.bench;

import java.sql.Date;
import java.sql.SQLException;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.supervision.QueueFilter;
import org.confide.supervision.ReviewQueue;

/** The first page of the notes that wait for a supervisor, of {@link BenchPractice#WAITING}. */
final class QueueReading implements Operation {

    private final SignedIn supervisor;
    private final Hand hand;
    private final ReviewQueue queue;
    private final PracticeTime time;

    QueueReading(BenchPractice practice) {
        this.supervisor = practice.supervisor();
        this.hand = practice.hand();
        this.queue = practice.bean(ReviewQueue.class);
        this.time = practice.bean(PracticeTime.class);
    }

    @Override
    public Promise promise() {
        return Promise.flat("review queue, 50 of 20,000", 1.6, 3);
    }

    @Override
    public int block() {
        return 1;
    }

    @Override
    public SignedIn person() {
        return supervisor;
    }

    @Override
    public long byService() {
        return queue.page(QueueFilter.ALL, null, ReviewQueue.PAGE).size();
    }

    @Override
    public long byHand() throws SQLException {
        String me = supervisor.account().value().toString();
        Date today = Date.valueOf(time.today());
        String offset = time.offset();
        return hand.alone(connection -> Hand.read(connection, """
                select n.id, n.author_id, c.id, c.legal_first, c.legal_last, a.name, n.contact_kind, o.label, p.starts, p.ends,
                    (select max(v.version_no) from progress_note_version v where v.note_id = n.id),
                    exists (select 1 from note_signature g where g.note_id = n.id and g.capacity = 'COSIGNER'
                        and g.version_no = (select max(v.version_no) from progress_note_version v where v.note_id = n.id)),
                    exists (select 1 from review_thread t where t.note_id = n.id and t.settled is null
                        and n.author_id = (select r.author_id from review_remark r where r.thread_id = t.id
                            order by r.written desc, r.id desc limit 1))
                from (select n.id, s.service_id, coalesce(s.planned_start, n.contact_at) starts,
                        coalesce(s.planned_end, n.contact_at) ends
                    from progress_note n left join session s on s.id = n.session_id
                    where n.status = 'SUBMITTED' and n.author_id <> ?
                    and exists (select 1 from supervision_relation q where q.supervisee_id = n.author_id
                        and q.valid_from <= date(convert_tz(coalesce(s.planned_start, n.contact_at), '+00:00', ?))
                        and (q.valid_to is null
                            or q.valid_to >= date(convert_tz(coalesce(s.planned_start, n.contact_at), '+00:00', ?)))
                        and (q.supervisor_id = ? or exists (select 1 from supervision_delegation d
                            where d.supervisor_id = q.supervisor_id and d.delegate_id = ?
                            and d.valid_from <= ? and d.valid_to >= ?)))
                    and not exists (select 1 from note_signature g where g.note_id = n.id and g.signer_id = ?
                        and g.version_no = (select max(v.version_no) from progress_note_version v where v.note_id = n.id))
                    order by ends, n.id limit 50) p
                join progress_note n on n.id = p.id join client c on c.id = n.client_id
                join account a on a.id = n.author_id left join offered_service o on o.id = p.service_id
                order by p.ends, n.id""", me, offset, offset, me, me, today, today, me));
    }
}
