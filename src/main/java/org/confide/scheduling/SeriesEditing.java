package org.confide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    private final SeriesList series;
    private final SeriesSlots slots;
    private final SessionPlanner planner;
    private final SessionAttendance attendance;
    private final Joining joining;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SeriesEditing(
            Sessions sessions,
            SeriesList series,
            SeriesSlots slots,
            SessionPlanner planner,
            SessionAttendance attendance,
            Joining joining,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.series = series;
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
        List<Session> toCome = reached(session, of, SeriesScope.ALL);
        int following = reached(session, of, SeriesScope.FOLLOWING).size();
        SessionSeries found = series.findById(of).orElseThrow(NotFound::new);
        String words = SeriesPlace.words(found.rule().repeat(), found.firstDay(), found.at());
        return toCome.size() < 2 ? Optional.empty() : Optional.of(new SeriesPlace(id, words, following, toCome.size()));
    }

    /**
     * Changes time, length, clinician or place. Where it reaches further than one session, the series ends before the
     * first that is changed, and another follows it.
     *
     * @param id which session
     * @param scope how far it reaches
     * @param wanted how that session is to be; the others move as far as it does
     * @param choice what was decided about days against which something stands; a session left out stays where it is
     * @throws SeriesTaken when something stands against days about which nothing was decided; nothing is changed then
     * @throws BadInput when something of it can't be, or the session has begun
     * @throws OptimisticLockingFailureException when somebody else changed the session meanwhile
     * @throws NotFound when it is not this person's to change
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void change(SessionId id, SeriesScope scope, SeriesChange wanted, SeriesChoice choice) {
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
        List<Session> changed = scope == SeriesScope.THIS || chosen.series() == null
                ? alone(chosen, pattern, choice)
                : following(chosen, scope, wanted, pattern, choice);
        slots.requireFree(changed, choice, !sameClinician);
        if (!sameClinician) {
            joining.join(chosen);
        }
        changed.forEach(session -> told(session, choice));
    }

    /**
     * Cancels, or takes out what was entered in error. Exceptions that are to come fall away too.
     *
     * @param id which session
     * @param scope how far it reaches
     * @param status {@link SessionStatus#CANCELLED}, {@link SessionStatus#LATE_CANCELLED} for the one session only (the
     *     others are then cancelled in time), or {@link SessionStatus#ENTERED_IN_ERROR}
     * @throws BadInput when that can't be
     * @throws NotFound when it is not this person's to change
     */
    public void cancel(SessionId id, SeriesScope scope, SessionStatus status) {
        Session chosen = changeable(id);
        SeriesId of = chosen.series();
        if (scope == SeriesScope.THIS || of == null) {
            attendance.mark(id, status);
            return;
        }
        SessionStatus others =
                status == SessionStatus.ENTERED_IN_ERROR ? SessionStatus.ENTERED_IN_ERROR : SessionStatus.CANCELLED;
        List<Session> falling = reached(chosen, of, scope);
        LocalDate end = falling.stream()
                .map(Session::seriesDay)
                .min(LocalDate::compareTo)
                .orElse(chosen.seriesDay());
        falling.stream()
                .filter(session -> !session.equals(chosen))
                .forEach(session -> attendance.mark(session.id(), others));
        attendance.mark(id, status);
        series.findById(of).ifPresent(found -> found.endBefore(end));
    }

    private List<Session> alone(Session chosen, Session pattern, SeriesChoice choice) {
        if (choice.leftOut().contains(time.dateOf(pattern.start()))) {
            return List.of();
        }
        chosen.become(pattern, pattern.start());
        chosen.except();
        return List.of(chosen);
    }

    private List<Session> following(
            Session chosen, SeriesScope scope, SeriesChange wanted, Session pattern, SeriesChoice choice) {
        SessionSeries old =
                series.findById(Objects.requireNonNull(chosen.series())).orElseThrow(NotFound::new);
        List<Session> reached = reached(chosen, old.id(), scope);
        LocalDate from = chosen.seriesDay();
        LocalDate to = wanted.start().toLocalDate();
        LocalDate first = reached.getFirst().seriesDay();
        SeriesRule rule = old.rule();
        SessionSeries next = old.followedBy(
                rule.shifted(first, from, to),
                rule.shifted(old.days().getLast(), from, to),
                wanted.start().toLocalTime(),
                time.zone());
        old.endBefore(first);
        series.save(next);
        List<Session> changed = new java.util.ArrayList<>();
        for (Session session : reached) {
            LocalDate day = rule.shifted(session.seriesDay(), from, to);
            session.goOnIn(next.id(), day);
            boolean stays = session.isException() && !session.equals(chosen)
                    || choice.leftOut().contains(day);
            if (stays) {
                session.except();
            } else {
                Instant start = SeriesRule.moment(day, next.at(), time.zone()).toInstant();
                session.become(pattern, start);
                session.followRule();
                changed.add(session);
            }
        }
        return changed;
    }

    /** Those that have not begun and are this person's to change, in order of the rule. */
    private List<Session> reached(Session chosen, SeriesId of, SeriesScope scope) {
        return sessions.toCome(of, time.now()).stream()
                .filter(session -> SchedulingRules.mayChange(currentUser.get(), session))
                .filter(session ->
                        scope == SeriesScope.ALL || !session.seriesDay().isBefore(chosen.seriesDay()))
                .sorted(java.util.Comparator.comparing(Session::seriesDay))
                .toList();
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

    private void told(Session session, SeriesChoice choice) {
        Anyway anyway = choice.on(time.dateOf(session.start()));
        session.clients()
                .forEach(client -> events.publishEvent(anyway.noted(
                        AuditFact.change("session.change", session.id().value(), client.value()))));
        events.publishEvent(SessionChanged.inPlace(session));
    }
}
