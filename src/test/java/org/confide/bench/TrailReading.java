package org.confide.bench;

import java.sql.SQLException;
import java.util.List;
import org.confide.audit.AuditFilter;
import org.confide.audit.AuditReading;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;

/** The newest page of what the trail says of one chart. */
final class TrailReading implements Operation {

    private static final int PAGE = 50;

    private final List<ClientId> clients = BenchPractice.withNotes(10);
    private final SignedIn privacyOfficer;
    private final Hand hand;
    private final AuditReading reading;
    private int next;

    TrailReading(BenchPractice practice) {
        this.privacyOfficer = practice.privacyOfficer();
        this.hand = practice.hand();
        this.reading = practice.bean(AuditReading.class);
    }

    @Override
    public Promise promise() {
        return Promise.flat("trail of one chart, 50 rows", 1.5, 2);
    }

    @Override
    public SignedIn person() {
        return privacyOfficer;
    }

    private ClientId client() {
        return clients.get(next++ % clients.size());
    }

    @Override
    public long byService() {
        return reading.rows(new AuditFilter(null, null, null, client(), null), 0, PAGE)
                .size();
    }

    @Override
    public long byHand() throws SQLException {
        String client = client().value().toString();
        return hand.alone(connection -> Hand.read(connection, """
                select e.id, e.at, e.actor, a.name, e.category, e.action, e.object, e.client, c.legal_first, c.legal_last, e.detail,
                    (select r.name from audit_review v join account r on r.id = v.reviewer where v.row_id = e.id
                        or v.row_id is null and e.id <= v.last_row and e.at >= v.from_at and e.at < v.until_at
                        order by v.reviewed_at desc limit 1)
                from audit_event e left join account a on a.id = e.actor left join client c on c.id = e.client
                where e.client = ? and (e.category <> 'VAULT' or e.action in ('vault.set-up', 'vault.loan'))
                order by e.id desc limit ?""", client, PAGE));
    }
}
