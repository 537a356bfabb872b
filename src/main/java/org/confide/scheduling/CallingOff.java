package org.confide.scheduling;

import java.util.Optional;
import org.confide.identity.AtTheDoor;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.spi.SessionLink;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    CallingOff(
            Sessions sessions, ObjectProvider<SessionLink> links, PracticeTime time, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.links = links;
        this.time = time;
        this.events = events;
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
        callOff(session);
    }

    /** What a cancellation by the client becomes: the one place that says so. */
    private void callOff(Session session) {
        session.become(SessionStatus.CANCELLED);
        events.publishEvent(AuditFact.change(
                        "session.cancel",
                        session.id().value(),
                        session.clients().getFirst().value())
                .with("by the client's link"));
        events.publishEvent(SessionChanged.inPlace(session));
    }
}
