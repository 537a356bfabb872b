package org.confide.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a change of sessions that recur back, all of it or nothing. */
@Service
@ChangesSessions
@Transactional
public class SeriesUndoing {

    private final Sessions sessions;
    private final SeriesList series;
    private final SeriesSlots slots;
    private final Marking marking;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SeriesUndoing(
            Sessions sessions,
            SeriesList series,
            SeriesSlots slots,
            Marking marking,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.series = series;
        this.slots = slots;
        this.marking = marking;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Undoes a change or cancellation. What it added leaves every view.
     *
     * @param back what {@link SeriesEditing} answered
     * @throws BadInput when somebody changed one of the sessions since, or one has begun; nothing is undone then
     * @throws SeriesTaken when one of the old times has been given to others; nothing is undone then
     * @throws NotFound when one of them is not this person's to change
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void undo(SeriesBack back) {
        List<Session> touched = back.ids().isEmpty() ? List.of() : sessions.all(back.ids());
        touched.forEach(session -> requireUndoable(session, back));
        List<Session> again = new ArrayList<>();
        for (Session session : touched) {
            SeriesBack.Was was = back.was(session);
            if (was == null) {
                marking.mark(session, () -> session.become(SessionStatus.ENTERED_IN_ERROR, time.now()));
                tell(session, "session.error");
            } else {
                restore(session, was);
                if (was.status().takesPlace()) {
                    again.add(session);
                }
            }
        }
        SeriesBack.Ended ended = back.ended();
        if (ended != null) {
            with(ended.series(), it -> it.endAgain(ended.before()));
        }
        SeriesId begun = back.begun();
        if (begun != null) {
            with(begun, it -> it.endBefore(it.firstDay()));
        }
        slots.requireFreeAgain(again);
    }

    private void requireUndoable(Session session, SeriesBack back) {
        if (!SchedulingRules.mayChange(currentUser.get(), session)) {
            throw new NotFound();
        }
        if (!back.left(session)) {
            throw new BadInput(
                    "series",
                    "One of these sessions was changed again since. Nothing was undone. Change them one by one.");
        }
        SeriesBack.Was was = back.was(session);
        Instant now = time.now();
        boolean begun =
                !session.start().isAfter(now) || was != null && !was.start().isAfter(now);
        if (begun && (was == null || was.status().takesPlace())) {
            throw new BadInput(
                    "series", "One of these sessions has begun since. Nothing was undone. Change them one by one.");
        }
    }

    private void restore(Session session, SeriesBack.Was was) {
        Instant before = session.start();
        marking.mark(session, () -> session.beAgain(was));
        tell(session, "session.undo");
        if (!before.equals(session.start())) {
            events.publishEvent(new SessionChanged(session.id(), session.start(), before));
        }
    }

    private void tell(Session session, String action) {
        session.clients()
                .forEach(client -> events.publishEvent(
                        AuditFact.change(action, session.id().value(), client.value())));
    }

    private void with(SeriesId id, Consumer<SessionSeries> act) {
        act.accept(series.findById(id).orElseThrow(NotFound::new));
    }
}
