package org.confide.scheduling;

import java.time.Instant;
import java.util.Set;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what became of a session. Whether a note of any kind exists plays no part: only the session's own state and the
 * clock decide what is possible.
 */
@Service
@ChangesSessions
@Transactional
public class SessionAttendance {

    private final Sessions sessions;
    private final BookingDays days;
    private final Slots slots;
    private final Givers givers;
    private final PracticeTime time;
    private final Cancelling cancelling;
    private final CurrentUser currentUser;
    private final Marking marking;

    SessionAttendance(
            Sessions sessions,
            BookingDays days,
            Slots slots,
            Givers givers,
            PracticeTime time,
            Cancelling cancelling,
            CurrentUser currentUser,
            Marking marking) {
        this.sessions = sessions;
        this.days = days;
        this.slots = slots;
        this.givers = givers;
        this.time = time;
        this.cancelling = cancelling;
        this.currentUser = currentUser;
        this.marking = marking;
    }

    /**
     * Tells what the person may make of a session on the screen now. It asks no database: a co-clinician, whom lists do
     * not name, is offered nothing there.
     *
     * @param shown a session on the screen
     * @return the states it may go to; none where the session is not this person's to change
     */
    @ReadsSessions
    public Set<SessionStatus> choices(SessionRow shown) {
        return SchedulingRules.mayChange(currentUser.get(), shown.clinician())
                ? next(shown.status(), shown.start())
                : Set.of();
    }

    /**
     * Tells how a session would be called off now, by the practice's rule and the clock.
     *
     * @param start its planned start
     * @return {@link SessionStatus#CANCELLED}, or {@link SessionStatus#LATE_CANCELLED} within the practice's hours
     *     before the start and after it
     */
    @ReadsSessions
    public SessionStatus cancellation(Instant start) {
        return cancelling.kind(start);
    }

    /**
     * Says what became of a session, for all of its clients of whom nothing else is known. Saying the same twice changes
     * nothing.
     *
     * @param id which
     * @param status what it is now; {@link SessionStatus#PLANNED} takes back an arrival, an absence or a cancellation
     * @throws BadInput when that can't be, such as a no-show before the time has come
     * @throws SlotTaken when it is taken back and its time has been given to others, or who conducts it does not give
     *     its service
     * @throws NotFound when it is not this person's to change
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void mark(SessionId id, SessionStatus status) {
        mark(id, status, Anyway.NO);
    }

    /**
     * Says what became of a session, asked for once more after {@link SlotTaken}.
     *
     * @param id which
     * @param status what it is now
     * @param anyway whether it is taken back although its time has been given to others, which only some may want
     * @throws BadInput when that can't be
     * @throws SlotTaken when something stands against it and it is not wanted anyway, and always when it takes a reason
     * @throws NotFound when it is not this person's to change
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void mark(SessionId id, SessionStatus status, boolean anyway) {
        mark(id, status, anyway ? Anyway.TAKEN : Anyway.NO);
    }

    /**
     * Takes back an absence or a cancellation whatever stands against it, for a reason that is kept in the audit trail.
     *
     * @param id which session
     * @param reason why, 1 to 200 characters
     * @throws BadInput when there is no reason, or that can't be
     * @throws SlotTaken when something stands against it and this person may not overlook it
     * @throws NotFound when it is not this person's to change
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void reinstate(SessionId id, String reason) {
        mark(id, SessionStatus.PLANNED, Anyway.because(reason));
    }

    private void mark(SessionId id, SessionStatus status, Anyway asked) {
        Session session = changeable(id);
        if (session.status() == status) {
            return;
        }
        if (!next(session.status(), session.start()).contains(status)) {
            throw new BadInput(
                    "status",
                    "The session is %s and can't become %s now.".formatted(words(session.status()), words(status)));
        }
        if (status == SessionStatus.PLANNED && session.status() != SessionStatus.ARRIVED) {
            requireFree(session, SchedulingRules.mayOverride(currentUser.get()) ? asked : Anyway.NO);
        }
        marking.mark(session, asked.reason(), () -> session.become(status, time.now()));
        if (status == SessionStatus.ENTERED_IN_ERROR) {
            session.clients().forEach(client -> marking.tell(session, client, "session.error"));
        }
    }

    /**
     * Says that a session begins, as the front desk sees it. Saying it twice changes nothing.
     *
     * @param id which
     * @throws BadInput when nobody is checked in
     * @throws NotFound when it is not this person's to change
     */
    public void start(SessionId id) {
        Session session = changeable(id);
        marking.mark(session, () -> session.start(time.now()));
        session.coming().forEach(client -> marking.tell(session, client, "session.start"));
    }

    /**
     * It is booked once more, so it asks for what booking asks, as the only one who plans on that day. That its time has
     * passed is no reason against taking back a mistake.
     */
    private void requireFree(Session session, Anyway anyway) {
        days.take(time.dateOf(session.start()));
        slots.requireFree(session, Instant.MIN, anyway, givers.against(session));
    }

    private Session changeable(SessionId id) {
        return sessions.findById(id)
                .filter(session -> session.status() != SessionStatus.ENTERED_IN_ERROR)
                .filter(session -> SchedulingRules.mayChange(currentUser.get(), session))
                .orElseThrow(NotFound::new);
    }

    private Set<SessionStatus> next(SessionStatus status, Instant start) {
        Instant now = time.now();
        return status.next(!now.isBefore(start), !time.dateOf(start).isAfter(time.dateOf(now)));
    }

    private static String words(SessionStatus status) {
        return status.label().toLowerCase(java.util.Locale.US);
    }
}
