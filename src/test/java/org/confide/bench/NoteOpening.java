package org.confide.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReading;
import org.confide.note.OpenedNote;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;

/** What the session editor asks for: the session, its draft, the twelve notes before it, the client's head. */
final class NoteOpening implements Operation {

    private static final int EARLIER = 12;

    private final int notes;
    private final int first;
    private final SignedIn author;
    private final Hand hand;
    private final PracticeTime time;
    private final NoteReading reading;
    private final ClientDirectory directory;
    private int next;

    NoteOpening(BenchPractice practice, int notes) {
        this.notes = notes;
        this.first = BenchPractice.firstWithNotes(notes);
        this.author = practice.author();
        this.hand = practice.hand();
        this.time = practice.bean(PracticeTime.class);
        this.reading = practice.bean(NoteReading.class);
        this.directory = practice.bean(ClientDirectory.class);
    }

    @Override
    public Promise promise() {
        return new Promise("open session with note", notes, 1.8, 10, 1.15, 1.15);
    }

    @Override
    public SignedIn person() {
        return author;
    }

    private int number() {
        return first + next++ % BenchPractice.ALIKE;
    }

    @Override
    public long byService() {
        int number = number();
        ClientId client = new ClientId(MadeId.CLIENT.of(number));
        OpenedNote opened = reading.open(new SessionId(MadeId.SESSION.of(draft(number))), client);
        long earlier =
                reading.earlier(client, opened.session().start(), EARLIER).size();
        long head = directory.header(client).alerts().size();
        return earlier + head + (opened.toWrite().isPresent() ? 1 : 0);
    }

    @Override
    public long byHand() throws SQLException {
        int number = number();
        UUID client = MadeId.CLIENT.of(number);
        String session = MadeId.SESSION.text(draft(number));
        UUID note = MadeId.NOTE.of(draft(number));
        Timestamp[] start = new Timestamp[1];
        long drafts = hand.together(connection -> {
            start[0] = session(connection, session);
            long found = Hand.read(
                    connection,
                    "select n.id, n.session_id, n.client_id, n.author_id, n.status, n.version, d.*,"
                            + " (select count(*) from draft_copy k where k.note_id = n.id) from progress_note n"
                            + " left join progress_note_draft d on d.note_id = n.id"
                            + " where n.session_id = ? and n.client_id = ?"
                            + " and not exists (select 1 from entered_in_error x where x.note_id = n.id)",
                    session,
                    client.toString());
            Hand.audit(connection, author.account().value(), "READ", "note.open", note, client);
            return found;
        });
        long earlier = hand.together(connection -> {
            Rows.team(connection, client, author, time.today());
            return earlier(connection, client, start[0]);
        });
        return drafts + earlier + hand.alone(connection -> Rows.client(connection, client, author, time.today())) - 1;
    }

    private static long draft(int client) {
        return MadeId.meeting(client, NoteRows.FIRST_DRAFT);
    }

    private static Timestamp session(Connection connection, String session) throws SQLException {
        return Timestamp.valueOf(Hand.rows(
                        connection,
                        "select s.planned_start, s.id, s.planned_end, s.clinician_id, s.co_clinician_id, s.service_id,"
                                + " s.room_id, s.telehealth, s.group_name, s.status, s.version, c.client_id, c.position"
                                + " from session s left join session_client c on c.session_id = s.id where s.id = ?",
                        session)
                .getFirst());
    }

    private long earlier(Connection connection, UUID client, Timestamp start) throws SQLException {
        List<String> found = Hand.rows(connection, """
                select n.id, n.session_id, n.client_id, n.author_id, n.status, v.version_no, v.canonical, v.sha256,
                    g.id, g.signer_id, g.signer_name, g.capacity, g.signed, g.password_given, g.sha256, g.late,
                    a.id, a.author_id, a.author_name, a.written, a.reason, a.text
                from (select m.id, c.planned_start from session_client c
                    straight_join progress_note m on m.session_id = c.session_id and m.client_id = c.client_id
                    where c.client_id = ? and m.status in ('SIGNED', 'COSIGNED') and c.planned_start < ?
                    and not exists (select 1 from entered_in_error x where x.note_id = m.id)
                    order by c.planned_start desc limit 12) e
                join progress_note n on n.id = e.id
                join progress_note_version v on v.note_id = n.id and v.version_no =
                    (select max(x.version_no) from progress_note_version x where x.note_id = n.id)
                left join note_signature g on g.note_id = v.note_id and g.version_no = v.version_no
                left join addendum a on a.note_id = n.id
                order by e.planned_start desc""", client.toString(), start);
        Hand.audit(
                connection,
                author.account().value(),
                "READ",
                "note.read.beside",
                UUID.fromString(found.getFirst()),
                client);
        return found.size();
    }
}
