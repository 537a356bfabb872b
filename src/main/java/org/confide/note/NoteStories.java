package org.confide.note;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads frozen notes with their signatures and addenda: one statement, however many. */
@Component
class NoteStories {

    /**
     * A note's last version, each of its signatures beside each addendum below it. The text itself stands in the first of
     * these rows only, however many there are.
     */
    static final String COLUMNS = """
             n.id note_id, n.session_id, n.contact_kind, n.contact_at, n.client_id, n.author_id, n.status, v.version_no, lower(hex(v.sha256)) sha256,
            if(g.capacity = 'AUTHOR' and coalesce(a.id = (select f.id from addendum f where f.note_id = n.id
                order by f.written, f.id limit 1), true), v.canonical, null) canonical,
            g.id signature_id, g.signer_id, g.signer_name, g.capacity, g.signed, g.password_given,
            g.sha256 signed_sha256, g.late,
            a.id addendum_id, a.author_id addendum_author, a.author_name, a.written, a.reason, a.text
            """;

    /** Behind {@code progress_note n}; with “left” before it for notes without a version too. */
    static final String JOINS = """
             join progress_note_version v on v.note_id = n.id
                and v.version_no = (select max(m.version_no) from progress_note_version m where m.note_id = n.id)
            left join note_signature g on g.note_id = n.id and g.version_no = v.version_no
            left join addendum a on a.note_id = n.id
            """;

    private final JdbcClient jdbc;

    NoteStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The note, or nothing where it was never signed or submitted. */
    List<ReadableNote> one(ProgressNoteId id) {
        return jdbc.sql("select" + COLUMNS + "from progress_note n" + JOINS + "where n.id = :id and "
                        + EnteredInError.IS_NOT)
                .param("id", id.value().toString())
                .query(Story::all);
    }

    /** The notes of a session, or of a contact outside of one, that stand in the wrong chart. */
    List<ReadableNote> inError(Occasion occasion, ClientId client) {
        SessionId session = occasion.session();
        Occasion.Contact contact = occasion instanceof Occasion.Contact other ? other : null;
        return jdbc.sql("select" + COLUMNS + "from progress_note n join entered_in_error i on i.note_id = n.id" + JOINS
                        + "where n.client_id = :client and (n.session_id = :session"
                        + " or (n.contact_kind = :kind and n.contact_at = :at))")
                .param("session", session == null ? null : session.value().toString())
                .param("kind", contact == null ? null : contact.kind().name())
                .param("at", contact == null ? null : Timestamp.from(contact.at()))
                .param("client", client.value().toString())
                .query(Story::all);
    }

    /** Final notes of a client before a moment, the newest first. Which they are is found before any text is read. */
    List<ReadableNote> before(ClientId client, Instant before, int limit) {
        return jdbc.sql("select s.planned_start," + COLUMNS + """
                        from (select k.id, c.planned_start from session_client c
                            straight_join progress_note k on k.session_id = c.session_id and k.client_id = c.client_id
                            where c.client_id = :client and c.planned_start < :before
                            and k.status in ('SIGNED', 'COSIGNED')
                            and not exists (select 1 from entered_in_error x where x.note_id = k.id)
                            order by c.planned_start desc limit :limit) s
                        join progress_note n on n.id = s.id""" + JOINS)
                .param("client", client.value().toString())
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query(Story::newestFirst);
    }
}
