package org.confide.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans sessions: the front desk for everybody, a clinician or trainee for themselves. */
@Service
@BooksSessions
@Transactional
public class SessionBooking {

    private static final Duration SAME_CLICK = Duration.ofMinutes(5);

    private final Sessions sessions;
    private final BookingDays days;
    private final Slots slots;
    private final Givers givers;
    private final SessionPlanner planner;
    private final ClientAccess access;
    private final Joining joining;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SessionBooking(
            Sessions sessions,
            BookingDays days,
            Slots slots,
            Givers givers,
            SessionPlanner planner,
            ClientAccess access,
            Joining joining,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.days = days;
        this.slots = slots;
        this.givers = givers;
        this.planner = planner;
        this.access = access;
        this.joining = joining;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Books a session. A clinician who is not on a client's treatment team yet joins it when the front desk books.
     *
     * @param booking what is wanted
     * @return the session
     * @throws SlotTaken when clinician, client or room is taken, or the time has passed
     * @throws BadInput when something of it can't be
     * @throws NotFound when a client is not this person's to book
     */
    public SessionId book(Booking booking) {
        return book(booking, Anyway.NO);
    }

    /**
     * Books a session, asked for once more after {@link SlotTaken}.
     *
     * @param booking what is wanted
     * @param anyway whether it is wanted although clinician, client or room is taken or the time has passed, which only
     *     some may want
     * @return the session
     * @throws SlotTaken when something stands against it and it is not wanted anyway, and always when it is out of
     *     hours, on a closed day, in a time off or with somebody who does not give the service: that takes a reason
     * @throws BadInput when something of it can't be
     * @throws NotFound when a client is not this person's to book
     */
    public SessionId book(Booking booking, boolean anyway) {
        return book(booking, anyway ? Anyway.TAKEN : Anyway.NO);
    }

    /**
     * Books a session whatever stands against it, for a reason that is kept in the audit trail.
     *
     * @param booking what is wanted
     * @param reason why, 1 to 200 characters
     * @return the session
     * @throws BadInput when there is no reason or something of the booking can't be
     * @throws NotFound when a client is not this person's to book
     */
    public SessionId book(Booking booking, String reason) {
        return book(booking, Anyway.because(reason));
    }

    private SessionId book(Booking booking, Anyway asked) {
        days.take(booking.start().toLocalDate());
        SignedIn person = currentUser.get();
        if (!SchedulingRules.mayBook(person, booking.clinician())) {
            throw new BadInput("clinician", "You book sessions for yourself. The front desk books for others.");
        }
        Session session = planner.planned(booking);
        session.clients().forEach(access::requireOpen);
        Anyway anyway = SchedulingRules.mayOverride(person) ? asked : Anyway.NO;
        slots.requireFree(session, planner.now(), anyway, givers.against(session));
        joining.join(session);
        sessions.save(session);
        session.clients().forEach(client -> events.publishEvent(anyway.noted(fact("session.book", session, client))));
        events.publishEvent(SessionChanged.inPlace(session));
        return session.id();
    }

    /**
     * Opens a session that nobody planned: now, with the person who is signed in. A second click of the same minute
     * finds the first one's session.
     *
     * @param client whose session it is
     * @return the session
     * @throws NotFound when the client is not this person's to treat
     */
    public SessionId unplanned(ClientId client) {
        access.requireClinical(client);
        AccountId clinician = currentUser.id();
        Instant now = planner.now();
        return sessions.meanwhile(now.minus(SAME_CLICK), now, now.plusMillis(1)).stream()
                .filter(it -> it.clinician().equals(clinician) && it.clients().equals(List.of(client)))
                .filter(it -> it.status() == SessionStatus.ARRIVED)
                .findFirst()
                .map(Session::id)
                .orElseGet(() -> openNow(clinician, client));
    }

    private SessionId openNow(AccountId clinician, ClientId client) {
        Session session = planner.now(clinician, client);
        sessions.save(session);
        events.publishEvent(fact("session.unplanned", session, client));
        events.publishEvent(SessionChanged.inPlace(session));
        return session.id();
    }

    private static AuditFact fact(String action, Session session, ClientId client) {
        return AuditFact.change(action, session.id().value(), client.value());
    }
}
