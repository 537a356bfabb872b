package org.confide.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Service;
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
    private final Slots slots;
    private final PracticeTime time;
    private final Cancelling cancelling;
    private final CurrentUser currentUser;
    private final Marking marking;

    SessionAttendance(
            Sessions sessions,
            Slots slots,
            PracticeTime time,
            Cancelling cancelling,
            CurrentUser currentUser,
            Marking marking) {
        this.sessions = sessions;
        this.slots = slots;
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
     * @throws SlotTaken when it is taken back and its time has been given to others
     * @throws NotFound when it is not this person's to change
     */
    public void mark(SessionId id, SessionStatus status) {
        mark(id, status, false);
    }

    /**
     * Says what became of a session, asked for once more after {@link SlotTaken}.
     *
     * @param id which
     * @param status what it is now
     * @param anyway whether it is taken back although its time has been given to others
     * @throws BadInput when that can't be
     * @throws SlotTaken when something stands against it and it is not wanted anyway
     * @throws NotFound when it is not this person's to change
     */
    public void mark(SessionId id, SessionStatus status, boolean anyway) {
        Session session = changeable(id);
        if (session.status() == status) {
            return;
        }
        if (!next(session.status(), session.start()).contains(status)) {
            throw new BadInput(
                    "status",
                    "The session is %s and can't become %s now.".formatted(words(session.status()), words(status)));
        }
        if (status == SessionStatus.PLANNED && session.status() != SessionStatus.ARRIVED && !anyway) {
            requireFree(session);
        }
        marking.mark(session, () -> session.become(status, time.now()));
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

    private void requireFree(Session session) {
        // That its time has passed is no reason against taking back a mistake.
        List<String> against = slots.against(session, Instant.MIN);
        if (!against.isEmpty()) {
            throw new SlotTaken(against);
        }
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
