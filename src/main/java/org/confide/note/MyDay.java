package org.confide.note;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confide.identity.CurrentUser;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A clinician's day: the sessions and where their notes stand, and what waits for the pen. */
@Service
@MayWriteNotes
@Transactional
public class MyDay {

    private final SessionReading sessions;
    private final NoteStates states;
    private final Waiting waiting;
    private final CurrentUser currentUser;
    private final Clock clock;

    MyDay(SessionReading sessions, NoteStates states, Waiting waiting, CurrentUser currentUser, Clock clock) {
        this.sessions = sessions;
        this.states = states;
        this.waiting = waiting;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A session of the day.
     *
     * @param session the session
     * @param notes where its notes stand; one for each client whose note was begun
     */
    public record Entry(SessionRow session, List<NoteState> notes) {

        /** Copies the notes. */
        public Entry {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The sessions of a day, one's own.
     *
     * @param day in the practice's zone
     * @return the sessions in the order of time
     */
    public List<Entry> sessions(LocalDate day) {
        List<SessionRow> rows = sessions.day(currentUser.id(), day);
        Map<SessionId, List<NoteState>> notes =
                states.of(rows.stream().map(SessionRow::id).toList());
        return rows.stream()
                .map(row -> new Entry(row, notes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** {@return one's own sessions without a signed note, and notes returned, the oldest first} */
    public List<WaitingNote> toFinish() {
        return waiting.ofAuthor(currentUser.id(), clock.instant());
    }
}
