package org.confide.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes one session of a series, it and the following, or all that are to come. One that has begun is never touched,
 * whether or not a note exists; one that was changed by itself stays as it is when others are changed.
 */
@Service
@ChangesSessions
@Transactional
public class SeriesEditing {

    private final Sessions sessions;
    private final SeriesContinuing continuing;
    private final SeriesSlots slots;
    private final SessionPlanner planner;
    private final SessionAttendance attendance;
    private final Joining joining;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SeriesEditing(
            Sessions sessions,
            SeriesContinuing continuing,
            SeriesSlots slots,
            SessionPlanner planner,
            SessionAttendance attendance,
            Joining joining,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.continuing = continuing;
        this.slots = slots;
        this.planner = planner;
        this.attendance = attendance;
        this.joining = joining;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Tells of which series a session is.
     *
     * @param id which session
     * @return its series, or nothing when it is of none or is the last of it that is to come
     * @throws NotFound when it is not this person's to change
     */
    public Optional<SeriesPlace> of(SessionId id) {
        Session session = changeable(id);
        SeriesId of = session.series();
        if (of == null) {
            return Optional.empty();
        }
        List<Session> toCome = continuing.reached(session, of, SeriesScope.ALL);
        if (toCome.size() < 2) {
            return Optional.empty();
        }
        int following = continuing.reached(session, of, SeriesScope.FOLLOWING).size();
        SessionSeries found = continuing.of(session);
        String words = SeriesPlace.words(found.rule().repeat(), found.firstDay(), found.at());
        return Optional.of(new SeriesPlace(
                id, words, following, toCome.size(), found.days().getLast()));
    }

    /**
     * Tells what another rule would make of a series. Nothing is changed.
     *
     * @param id which of its sessions
     * @param scope how far the change would reach
     * @param wanted how that session would be, and by which rule it would recur
     * @return which sessions would stay, come and fall away
     * @throws BadInput when the rule can't be
     * @throws NotFound when it is not this person's to change
     */
    public SeriesEffect effect(SessionId id, SeriesScope scope, SeriesChange wanted) {
        Session chosen = changeable(id);
        requireToCome(chosen);
        SeriesCourse course = continuing.course(chosen, continuing.of(chosen), scope, wanted);
        List<LocalDate> days = course.rule().days(course.first());
        return new SeriesEffect(
                course.rule(),
                course.first(),
                days.getLast(),
                wanted.start().toLocalTime(),
                course.going().size(),
                course.added().size(),
                course.falling().size());
    }

    /**
     * Changes time, length, clinician, place or the rule. Where it reaches further than one session, the series ends
     * before the first that is changed, and another follows it. By another rule sessions stay whose days are in it, the
     * others are called off, and days without a session get one.
     *
     * @param id which session
     * @param scope how far it reaches
     * @param wanted how that session is to be; the others move as far as it does
     * @param choice what was decided about days against which something stands; a session left out stays where it is
     * @return the way back, for {@link SeriesUndoing}
     * @throws SeriesTaken when something stands against days about which nothing was decided; nothing is changed then
     * @throws BadInput when something of it can't be, or the session has begun
     * @throws OptimisticLockingFailureException when somebody else changed the session meanwhile
     * @throws NotFound when it is not this person's to change
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public SeriesBack change(SessionId id, SeriesScope scope, SeriesChange wanted, SeriesChoice choice) {
        Session chosen = changeable(id);
        requireToCome(chosen);
        if (chosen.version() != wanted.version()) {
            throw new OptimisticLockingFailureException("The session was changed since it was shown.");
        }
        SignedIn person = currentUser.get();
        boolean sameClinician = wanted.clinician().equals(chosen.clinician());
        if (!sameClinician && !person.is(Role.PRACTICE_ADMIN) && !SchedulingRules.mayBook(person, wanted.clinician())) {
            throw new BadInput("clinician", "You book sessions for yourself. The front desk books for others.");
        }
        Session pattern = planner.plannedAgain(booking(chosen, wanted));
        SeriesContinuing.Continued went = scope == SeriesScope.THIS || chosen.series() == null
                ? alone(chosen, pattern, choice)
                : continuing.go(chosen, scope, wanted, pattern, choice);
        went.falling().forEach(session -> attendance.mark(session.id(), SessionStatus.CANCELLED));
        List<Session> planned = new ArrayList<>(went.changed());
        planned.addAll(went.added());
        slots.requireFree(planned, choice, !sameClinician);
        if (!sameClinician) {
            joining.join(chosen);
        }
        went.changed().forEach(session -> told(session, "session.change", choice, went.back()));
        went.added().forEach(session -> {
            sessions.save(session);
            told(session, "session.book", choice, went.back());
        });
        GroupId group = chosen.group();
        if (group != null && !went.added().isEmpty()) {
            events.publishEvent(new GroupSessionsAdded(group));
        }
        sessions.flush();
        return went.back().leaving(went.touched()).leaving(went.added());
    }

    /**
     * Cancels, or takes out what was entered in error. Exceptions that are to come fall away too.
     *
     * @param id which session
     * @param scope how far it reaches
     * @param status {@link SessionStatus#CANCELLED}, {@link SessionStatus#LATE_CANCELLED} for the one session only (the
     *     others are then cancelled in time), or {@link SessionStatus#ENTERED_IN_ERROR}
     * @return the way back, for {@link SeriesUndoing}
     * @throws BadInput when that can't be
     * @throws NotFound when it is not this person's to change
     */
    public SeriesBack cancel(SessionId id, SeriesScope scope, SessionStatus status) {
        Session chosen = changeable(id);
        SeriesId of = chosen.series();
        if (scope == SeriesScope.THIS || of == null) {
            SeriesBack back = SeriesBack.from(List.of(chosen));
            attendance.mark(id, status);
            sessions.flush();
            return back.leaving(List.of(chosen));
        }
        SessionStatus others =
                status == SessionStatus.ENTERED_IN_ERROR ? SessionStatus.ENTERED_IN_ERROR : SessionStatus.CANCELLED;
        List<Session> falling = new ArrayList<>(continuing.reached(chosen, of, scope));
        if (!falling.contains(chosen)) {
            falling.add(chosen);
        }
        SessionSeries ended = continuing.of(chosen);
        SeriesBack back = SeriesBack.from(falling).ending(ended);
        LocalDate end = falling.stream()
                .map(Session::seriesDay)
                .min(LocalDate::compareTo)
                .orElse(chosen.seriesDay());
        falling.forEach(session -> attendance.mark(session.id(), session.equals(chosen) ? status : others));
        ended.endBefore(end);
        sessions.flush();
        return back.leaving(falling);
    }

    private SeriesContinuing.Continued alone(Session chosen, Session pattern, SeriesChoice choice) {
        SeriesBack back = SeriesBack.from(List.of(chosen));
        boolean stays = choice.leftOut().contains(time.dateOf(pattern.start()));
        if (!stays) {
            chosen.become(pattern, pattern.start());
            chosen.except();
        }
        List<Session> changed = stays ? List.of() : List.of(chosen);
        return new SeriesContinuing.Continued(changed, List.of(), List.of(), changed, back);
    }

    private static Booking booking(Session chosen, SeriesChange wanted) {
        return new Booking(
                wanted.clinician(),
                chosen.coClinician(),
                chosen.clients(),
                chosen.service(),
                wanted.start(),
                wanted.minutes(),
                wanted.room(),
                wanted.telehealth(),
                chosen.groupName());
    }

    private void requireToCome(Session session) {
        if (session.status() != SessionStatus.PLANNED || !session.start().isAfter(time.now())) {
            throw new BadInput("status", "The session has begun or was called off. Its plan stays as it was.");
        }
    }

    private Session changeable(SessionId id) {
        return sessions.findById(id)
                .filter(session -> session.status() != SessionStatus.ENTERED_IN_ERROR)
                .filter(session -> SchedulingRules.mayChange(currentUser.get(), session))
                .orElseThrow(NotFound::new);
    }

    private void told(Session session, String action, SeriesChoice choice, SeriesBack back) {
        Anyway anyway = choice.on(time.dateOf(session.start()));
        session.clients()
                .forEach(client -> events.publishEvent(
                        anyway.noted(AuditFact.change(action, session.id().value(), client.value()))));
        SeriesBack.Was was = back.was(session);
        events.publishEvent(
                new SessionChanged(session.id(), session.start(), was == null ? session.start() : was.start()));
    }
}
