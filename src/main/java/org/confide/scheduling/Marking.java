package org.confide.scheduling;

import java.util.Map;
import org.confide.client.ClientId;
import org.confide.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail, later rooms and open calendars what was said of a session and its clients. */
@Component
class Marking {

    private final ApplicationEventPublisher events;

    Marking(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Says something, and tells of each client for whom that changed what became of the session. */
    void mark(Session session, Runnable act) {
        mark(session, "", act);
    }

    /** The same with a remark on how it was said, such as by whom where nobody is signed in. */
    void mark(Session session, String how, Runnable act) {
        Map<ClientId, Presence> before = session.presences();
        act.run();
        session.presences().forEach((client, now) -> {
            Presence was = before.getOrDefault(client, Presence.EXPECTED);
            if (was != now) {
                AuditFact fact = AuditFact.change(action(now), session.id().value(), client.value());
                events.publishEvent(how.isEmpty() ? fact : fact.with(how));
                events.publishEvent(new MemberMarked(session.id(), session.start(), client, was, now));
            }
        });
        events.publishEvent(SessionChanged.inPlace(session));
    }

    void tell(Session session, ClientId client, String action) {
        events.publishEvent(AuditFact.change(action, session.id().value(), client.value()));
    }

    private static String action(Presence presence) {
        return switch (presence) {
            case EXPECTED -> "session.reinstate";
            case ARRIVED -> "session.arrive";
            case ATTENDED -> "session.hold";
            case NO_SHOW -> "session.no-show";
            case LATE_CANCELLED -> "session.cancel-late";
            case CANCELLED -> "session.cancel";
        };
    }
}
