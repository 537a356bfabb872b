package org.confide.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.confide.client.ClientCharts;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReading;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionReading;

/** What the chart's screen asks for: its head, the first page of the timeline with the notes' texts, the next session. */
final class ChartOpening implements Operation {

    private static final Instant ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final int PAGE = 30;

    private final int notes;
    private final List<ClientId> clients;
    private final SignedIn author;
    private final Hand hand;
    private final PracticeTime time;
    private final ClientCharts charts;
    private final NoteReading reading;
    private final SessionReading sessions;
    private int next;

    ChartOpening(BenchPractice practice, int notes) {
        this.notes = notes;
        this.clients = BenchPractice.withNotes(notes);
        this.author = practice.author();
        this.hand = practice.hand();
        this.time = practice.bean(PracticeTime.class);
        this.charts = practice.bean(ClientCharts.class);
        this.reading = practice.bean(NoteReading.class);
        this.sessions = practice.bean(SessionReading.class);
    }

    @Override
    public Promise promise() {
        return new Promise("chart open", notes, notes < PAGE ? 2.0 : 1.5, 8, 1.2, 1.3);
    }

    @Override
    public SignedIn person() {
        return author;
    }

    @Override
    public long byService() {
        ClientId client = clients.get(next++ % clients.size());
        long contacts = charts.open(client).client().contacts().size();
        var page = reading.timeline(client, ANY_TIME);
        long intact = page.stream()
                .flatMap(entry -> entry.note().stream())
                .filter(note -> note.intact() && note.authorsSignature().isPresent())
                .count();
        return contacts + page.size() + intact + sessions.next(client).stream().count();
    }

    @Override
    public long byHand() throws SQLException {
        UUID client = clients.get(next++ % clients.size()).value();
        long contacts = hand.together(connection -> {
            long found = Rows.client(connection, client, author, time.today());
            Hand.audit(connection, author.account().value(), "READ", "chart.open", client, client);
            return found;
        });
        long entries = hand.together(connection -> {
            Rows.team(connection, client, author, time.today());
            List<String> signatures = timeline(connection, client);
            Hand.audit(connection, author.account().value(), "READ", "chart.timeline", null, client);
            return signatures.size()
                    + signatures.stream().filter(Objects::nonNull).count();
        });
        return contacts + entries + hand.alone(connection -> next(connection, client));
    }

    /** A row for each session, which begins with the signature if there is one. */
    private static List<String> timeline(Connection connection, UUID client) throws SQLException {
        String whose = client.toString();
        Timestamp before = Timestamp.from(ANY_TIME);
        return Hand.rows(connection, """
                select g.id, g.signer_id, g.signer_name, g.capacity, g.signed, g.password_given, g.sha256, g.late, p.planned,
                    p.entry, p.starts, p.kind, p.presence, p.in_error, u.id, u.name, o.label, s.status, n.author_id, n.status,
                    d.missing, d.only_missing, d.saved, v.version_no, v.canonical, v.sha256, a.id, a.author_id,
                    a.author_name, a.written, a.reason, a.text
                from (
                    (select m.id planned, k.id entry, mc.planned_start starts, null kind, mc.presence, m.clinician_id who,
                        (select count(*) from progress_note w join entered_in_error x on x.note_id = w.id
                            where w.session_id = m.id and w.client_id = ?) in_error
                    from session_client mc straight_join session m on m.id = mc.session_id
                    left join progress_note k on k.session_id = m.id and k.client_id = mc.client_id
                        and not exists (select 1 from entered_in_error x where x.note_id = k.id)
                    where mc.client_id = ? and mc.planned_start < ? and m.status <> 'ENTERED_IN_ERROR'
                    order by mc.planned_start desc limit 30)
                    union all
                    (select null, e.id, e.contact_at, e.contact_kind, 'ATTENDED', e.author_id,
                        (select count(*) from entered_in_error x where x.note_id = e.id)
                    from progress_note e where e.client_id = ? and e.contact_at < ? order by e.contact_at desc limit 30)
                    order by starts desc limit 30) p
                left join session s on s.id = p.planned join account u on u.id = p.who
                left join offered_service o on o.id = s.service_id
                left join progress_note n on n.id = p.entry and (p.planned is not null or p.in_error = 0)
                left join progress_note_draft d on d.note_id = n.id
                left join progress_note_version v on v.note_id = n.id and v.version_no =
                    (select max(m.version_no) from progress_note_version m where m.note_id = n.id)
                left join note_signature g on g.note_id = v.note_id and g.version_no = v.version_no
                left join addendum a on a.note_id = n.id
                order by p.starts desc""", whose, whose, before, whose, before);
    }

    private static long next(Connection connection, UUID client) throws SQLException {
        return Hand.read(connection, """
                select s.id, s.planned_start, s.planned_end, a.name, o.label, o.kind, r.name, s.telehealth, s.status,
                    c.legal_first, c.legal_last, sc.presence, sc.arrived_at, sc.left_at
                from (select m.id from session_client mc straight_join session m on m.id = mc.session_id
                    where mc.client_id = ? and mc.planned_start > ? and mc.presence = 'EXPECTED' and m.status = 'PLANNED'
                    order by mc.planned_start limit 1) p
                join session s on s.id = p.id join account a on a.id = s.clinician_id
                join offered_service o on o.id = s.service_id left join room r on r.id = s.room_id
                join session_client sc on sc.session_id = s.id join client c on c.id = sc.client_id
                order by sc.position""", client.toString(), Timestamp.from(Instant.now()));
    }
}
