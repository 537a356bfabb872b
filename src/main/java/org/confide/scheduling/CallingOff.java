package org.confide.scheduling;

import java.util.Optional;
import org.confide.identity.AtTheDoor;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.spi.SessionLink;
import org.confide.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A client calls a session off by the link of a reminder. Nobody is signed in, so it takes the link's secret and never a
 * session: what no link opens can't be called off here.
 */
@Service
@AtTheDoor
@Transactional
public class CallingOff {

    private final Sessions sessions;
    private final ObjectProvider<SessionLink> links;
    private final PracticeTime time;
    private final Marking marking;
    private final Cancelling cancelling;

    CallingOff(
            Sessions sessions,
            ObjectProvider<SessionLink> links,
            PracticeTime time,
            Marking marking,
            Cancelling cancelling) {
        this.sessions = sessions;
        this.links = links;
        this.time = time;
        this.marking = marking;
        this.cancelling = cancelling;
    }

    /**
     * Calls the session off that the link is for.
     *
     * @param secret what the link holds
     * @throws NotFound when it opens nothing, or others have the session too
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changes the session meanwhile
     */
    public void byLink(String secret) {
        Session session = links.orderedStream()
                .map(link -> link.opens(secret))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(sessions::findById)
                .filter(found -> found.clients().size() == 1)
                .filter(found -> time.now().isBefore(found.start()))
                .filter(found -> found.status() == SessionStatus.PLANNED)
                .orElseThrow(NotFound::new);
        marking.mark(
                session, "by the client's link", () -> session.become(cancelling.kind(session.start()), time.now()));
    }
}
