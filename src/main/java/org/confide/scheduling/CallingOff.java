package org.confide.scheduling;

import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.identity.AtTheDoor;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.spi.SessionLink;
import org.confide.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A client calls a session off by the link of a reminder. Nobody is signed in, so it takes the link's secret and never a
 * session: what no link opens can't be called off here. A session of several stands for the others.
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
     * Tells whether it is later than the practice asks for, so that calling off counts as a late cancellation.
     *
     * @param secret what the link holds
     * @return whether it is; false where it opens nothing
     */
    public boolean isLate(String secret) {
        return opened(secret)
                .flatMap(link -> sessions.findById(link.session()))
                .filter(session -> cancelling.kind(session.start()) == SessionStatus.LATE_CANCELLED)
                .isPresent();
    }

    /**
     * Calls the session off that the link is for, for its client alone.
     *
     * @param secret what the link holds
     * @throws NotFound when it opens nothing, or something was said of the client already
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changes the session meanwhile
     */
    public void byLink(String secret) {
        SessionLink.Opened link = opened(secret).orElseThrow(NotFound::new);
        ClientId client = link.client();
        Session session = sessions.findById(link.session())
                .filter(found -> found.clients().contains(client))
                .filter(found -> found.presence(client) == Presence.EXPECTED)
                .filter(found -> time.now().isBefore(found.start()))
                .orElseThrow(NotFound::new);
        Presence said = Presence.of(cancelling.kind(session.start()));
        // With its only client the session is called off too, as for the front desk.
        marking.mark(session, "by the client's link", () -> session.say(client, said, time.now()));
    }

    private Optional<SessionLink.Opened> opened(String secret) {
        return links.orderedStream()
                .map(link -> link.opens(secret))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
