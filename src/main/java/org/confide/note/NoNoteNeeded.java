package org.confide.note;

import java.sql.Timestamp;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of a session that is over that it needs no progress note, and why; it then waits for nobody's pen. Once a note is
 * begun all the same, the note counts and the reason no longer does.
 */
@Service
@MayWriteNotes
@Transactional
public class NoNoteNeeded {

    /** The most characters of a reason in words. */
    public static final int WORDS_LIMIT = 120;

    private final SessionReading sessions;
    private final ProgressNotes notes;
    private final JdbcClient jdbc;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    NoNoteNeeded(
            SessionReading sessions,
            ProgressNotes notes,
            JdbcClient jdbc,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.notes = notes;
        this.jdbc = jdbc;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Says why no note is needed. Saying it again replaces the reason.
     *
     * @param id the session, which is over
     * @param client which of its clients
     * @param reason why
     * @param words at most 120 characters; needed for {@link NoNoteReason#OTHER}
     * @throws BadInput when the session is not over, a note was begun, or the words are missing or can't be stored
     * @throws NotFound when the session is not this person's to document
     */
    public void say(SessionId id, ClientId client, NoNoteReason reason, String words) {
        Session session = own(id, client);
        if (session.end().isAfter(time.now())) {
            throw new BadInput("reason", "The session is not over. Say it when it is.");
        }
        if (notes.of(id, client).isPresent()) {
            throw new BadInput("reason", "A note was begun. Sign it, or discard its draft first.");
        }
        String said = PlainText.require("words", words.strip(), WORDS_LIMIT);
        if (reason == NoNoteReason.OTHER && said.isEmpty()) {
            throw new BadInput("words", "Say the reason in a few words.");
        }
        remove(id, client);
        jdbc.sql("""
                        insert into no_note_needed (session_id, client_id, said_by, said_at, reason, words)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value().toString(),
                        client.value().toString(),
                        currentUser.id().value().toString(),
                        Timestamp.from(time.now()),
                        reason.name(),
                        said)
                .update();
        events.publishEvent(AuditFact.change("note.none-needed", id.value(), client.value()));
    }

    /**
     * Takes it back: the session waits for its note again.
     *
     * @param id the session
     * @param client which of its clients
     * @throws NotFound when nobody said it, or the session is not this person's to document
     */
    public void takeBack(SessionId id, ClientId client) {
        own(id, client);
        if (remove(id, client) == 0) {
            throw new NotFound();
        }
        events.publishEvent(AuditFact.change("note.needed", id.value(), client.value()));
    }

    private Session own(SessionId id, ClientId client) {
        Session session = sessions.get(id);
        if (!NoteRules.onlyTheConductorWrites(currentUser.get(), session)
                || !session.clients().contains(client)) {
            throw new NotFound();
        }
        return session;
    }

    private int remove(SessionId id, ClientId client) {
        return jdbc.sql("delete from no_note_needed where session_id = ? and client_id = ?")
                .params(id.value().toString(), client.value().toString())
                .update();
    }
}
