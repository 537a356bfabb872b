package org.confide.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves sessions that did not take place yet: to another time, length, place or, by the front desk, clinician. Whether
 * a note of any kind exists plays no part in it.
 */
@Service
@ChangesSessions
@Transactional
public class SessionMoving {

    private final Sessions sessions;
    private final BookingDays days;
    private final Slots slots;
    private final Givers givers;
    private final FreeTimes freeTimes;
    private final SessionPlanner planner;
    private final Joining joining;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SessionMoving(
            Sessions sessions,
            BookingDays days,
            Slots slots,
            Givers givers,
            FreeTimes freeTimes,
            SessionPlanner planner,
            Joining joining,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.days = days;
        this.slots = slots;
        this.givers = givers;
        this.freeTimes = freeTimes;
        this.planner = planner;
        this.joining = joining;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Tells whether the person may move a session on the screen. It asks no database.
     *
     * @param shown a session on the screen
     * @return whether it is theirs to move and has not taken place
     */
    @ReadsSessions
    public boolean movable(SessionRow shown) {
        return shown.status().awaited() && SchedulingRules.mayChange(currentUser.get(), shown.clinician());
    }

    /**
     * Moves a session.
     *
     * @param wanted where to
     * @param anyway whether it is wanted although clinician, client or room is taken or the time has passed, which only
     *     some may want
     * @return the way back, for {@link #back}
     * @throws SlotTaken when something stands against it, and always when it is out of hours: that takes a reason
     * @throws BadInput when it took place, was called off, or something of the wish can't be
     * @throws OptimisticLockingFailureException when somebody changed the session since it was shown
     * @throws NotFound when it is not this person's to change
     */
    public Move move(Move wanted, boolean anyway) {
        return move(wanted, time.now(), allowed(anyway ? Anyway.TAKEN : Anyway.NO));
    }

    /**
     * Moves a session whatever stands against it, for a reason that is kept in the audit trail.
     *
     * @param wanted where to
     * @param reason why, 1 to 200 characters
     * @return the way back, for {@link #back}
     * @throws SlotTaken when something stands against it and this person may not overlook it
     * @throws BadInput when there is no reason, or as for {@link #move(Move, boolean)}
     * @throws OptimisticLockingFailureException when somebody changed the session since it was shown
     * @throws NotFound when it is not this person's to change
     */
    public Move move(Move wanted, String reason) {
        return move(wanted, time.now(), allowed(Anyway.because(reason)));
    }

    /**
     * Undoes a move. That the old time has passed or is out of hours is no reason against it.
     *
     * @param back what {@link #move(Move, boolean)} answered
     * @return the way forth again
     * @throws SlotTaken when the old time has been given to others
     * @throws BadInput when it took place or was called off meanwhile
     * @throws OptimisticLockingFailureException when somebody changed the session after the move
     * @throws NotFound when it is not this person's to change
     */
    public Move back(Move back) {
        return move(back, Instant.MIN, SeriesSlots.UNDONE);
    }

    /**
     * Finds other times of the same day for a move.
     *
     * @param wanted the move whose time is taken
     * @return up to three starts by the practice's clocks, in the order of time
     * @throws NotFound when it is not this person's to change
     */
    public List<LocalDateTime> alternatives(Move wanted) {
        Session there = movable(wanted).copyAt(time.instant(wanted.start()));
        planner.move(there, wanted);
        return freeTimes.near(there).stream().map(time::local).toList();
    }

    private Anyway allowed(Anyway asked) {
        return SchedulingRules.mayOverride(currentUser.get()) ? asked : Anyway.NO;
    }

    private Move move(Move wanted, Instant now, Anyway anyway) {
        days.take(wanted.start().toLocalDate());
        Session session = movable(wanted);
        Instant before = session.start();
        Move back = asItIs(session);
        planner.move(session, wanted);
        boolean newcomer = !session.clinician().equals(back.clinician());
        slots.requireFree(session, now, anyway, newcomer ? givers.against(session) : List.of());
        if (newcomer) {
            joining.join(session);
        }
        sessions.flush();
        session.clients()
                .forEach(client -> events.publishEvent(anyway.noted(
                        AuditFact.change("session.move", session.id().value(), client.value()))));
        events.publishEvent(new SessionChanged(session.id(), session.start(), before));
        return back.after(session.version());
    }

    private Session movable(Move wanted) {
        Session session = sessions.findById(wanted.session())
                .filter(it -> it.status() != SessionStatus.ENTERED_IN_ERROR)
                .filter(it -> SchedulingRules.mayMove(currentUser.get(), it, wanted.clinician()))
                .orElseThrow(NotFound::new);
        if (session.version() != wanted.version()) {
            throw new OptimisticLockingFailureException("The session was changed since it was shown.");
        }
        if (!session.status().awaited()) {
            throw new BadInput(
                    "status",
                    "Only a session that is planned or arrived can be moved. This one is %s."
                            .formatted(session.status().label().toLowerCase(java.util.Locale.US)));
        }
        return session;
    }

    private Move asItIs(Session session) {
        return new Move(
                session.id(),
                session.version(),
                time.local(session.start()),
                (int) Duration.between(session.start(), session.end()).toMinutes(),
                session.clinician(),
                session.room(),
                session.telehealth());
    }
}
