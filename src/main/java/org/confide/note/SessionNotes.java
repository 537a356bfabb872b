package org.confide.note;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.note.spi.CosignPolicy;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceId;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever conducts a session where the notes of all of its clients stand. */
@Service
@MayWriteNotes
@Transactional
public class SessionNotes {

    private final SessionReading sessions;
    private final NoteStates states;
    private final CosignPolicy cosigning;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    SessionNotes(
            SessionReading sessions,
            NoteStates states,
            CosignPolicy cosigning,
            PracticeTime time,
            CurrentUser currentUser) {
        this.sessions = sessions;
        this.states = states;
        this.cosigning = cosigning;
        this.time = time;
        this.currentUser = currentUser;
    }

    /**
     * Where the notes of a session stand.
     *
     * @param session which
     * @return one for each client whose note was begun
     * @throws NotFound when this person does not conduct it
     */
    public List<NoteState> of(SessionId session) {
        if (!sessions.get(session).isConductedBy(currentUser.id())) {
            throw new NotFound();
        }
        return states.of(List.of(session)).getOrDefault(session, List.of());
    }

    /**
     * Tells whose notes of a session this person submits for review by signing them.
     *
     * @param start when the session was to begin
     * @param service the service rendered
     * @param clients its clients
     * @return those of whose notes it is certain that a supervisor has to sign too
     */
    public Set<ClientId> needCosignature(Instant start, ServiceId service, Set<ClientId> clients) {
        return cosigning.announced(currentUser.get(), time.dateOf(start), service, clients);
    }
}
