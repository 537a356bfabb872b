package org.confide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.confide.identity.CurrentUser;
import org.confide.practice.Closures;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Component;

/** Ends a series before one of its sessions, and lets another go on from there. */
@Component
class SeriesContinuing {

    /**
     * What became of the sessions.
     *
     * @param changed those that go on in another series and at another time or place
     * @param added new ones, not stored yet
     * @param falling those that have no day in it, still planned
     * @param touched all that were stored before and are changed
     * @param back the way back, without the versions that are not known yet
     */
    record Continued(
            List<Session> changed,
            List<Session> added,
            List<Session> falling,
            List<Session> touched,
            SeriesBack back) {}

    private final Sessions sessions;
    private final SeriesList series;
    private final Closures closures;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    SeriesContinuing(
            Sessions sessions, SeriesList series, Closures closures, PracticeTime time, CurrentUser currentUser) {
        this.sessions = sessions;
        this.series = series;
        this.closures = closures;
        this.time = time;
        this.currentUser = currentUser;
    }

    /** Those that have not begun and are this person's to change, in order of the rule. */
    List<Session> reached(Session chosen, SeriesId of, SeriesScope scope) {
        return sessions.toCome(of, time.now()).stream()
                .filter(session -> SchedulingRules.mayChange(currentUser.get(), session))
                .filter(session ->
                        scope == SeriesScope.ALL || !session.seriesDay().isBefore(chosen.seriesDay()))
                .sorted(Comparator.comparing(Session::seriesDay))
                .toList();
    }

    /** Where its series goes if it is changed like this; nothing is. */
    SeriesCourse course(Session chosen, SessionSeries old, SeriesScope scope, SeriesChange wanted) {
        List<Session> reached = reached(chosen, old.id(), scope);
        List<Session> others = sessions.from(old.id(), reached.getFirst().seriesDay()).stream()
                .filter(session -> !reached.contains(session))
                .toList();
        LocalDate from = chosen.seriesDay();
        LocalDate to = wanted.start().toLocalDate();
        Instant now = time.now();
        return SeriesCourse.of(
                old,
                reached,
                others,
                day -> old.rule().shifted(day, from, to),
                wanted.rule(),
                day -> start(day, wanted).isAfter(now)
                        && (old.keepsHolidays() || closures.on(day).isEmpty()));
    }

    /** Lets it go on so. Those without a day in it are to be called off, new ones to be stored by the caller. */
    Continued go(Session chosen, SeriesScope scope, SeriesChange wanted, Session pattern, SeriesChoice choice) {
        SessionSeries old = of(chosen);
        LocalDate from = reached(chosen, old.id(), scope).getFirst().seriesDay();
        SeriesCourse course = course(chosen, old, scope, wanted);
        if (!course.added().isEmpty() && !SchedulingRules.mayBook(currentUser.get(), wanted.clinician())) {
            throw new BadInput(
                    "repeat",
                    "This would book new sessions, which the front desk does. Choose a rule without new days.");
        }
        List<Session> calledOff = course.passed().keySet().stream()
                .filter(session ->
                        !session.status().takesPlace() && session.start().isAfter(time.now()))
                .toList();
        List<Session> touched = new ArrayList<>(course.going().keySet());
        touched.addAll(course.falling());
        touched.addAll(calledOff);
        SeriesBack back = SeriesBack.from(touched).ending(old);
        SessionSeries next =
                old.followedBy(course.rule(), course.first(), wanted.start().toLocalTime(), time.zone());
        old.endBefore(from);
        series.save(next);
        back.beginning(next);
        // Who called off stays called off: the day is remembered, so that no later change fills it again.
        calledOff.forEach(session -> {
            session.goOnIn(next.id(), Objects.requireNonNull(course.passed().get(session)));
            session.except();
        });
        List<Session> changed = new ArrayList<>();
        course.going().forEach((session, day) -> {
            session.goOnIn(next.id(), day);
            boolean stays = session.isException() && !session.equals(chosen)
                    || choice.leftOut().contains(day);
            if (stays) {
                session.except();
            } else {
                session.become(pattern, start(day, wanted));
                session.followRule();
                changed.add(session);
            }
        });
        List<Session> added = course.added().stream()
                .filter(day -> !choice.leftOut().contains(day))
                .map(day -> pattern.again(next.id(), day, start(day, wanted)))
                .toList();
        return new Continued(changed, added, course.falling(), touched, back);
    }

    /** The series a session is of. */
    SessionSeries of(Session session) {
        return series.findById(Objects.requireNonNull(session.series())).orElseThrow(NotFound::new);
    }

    private Instant start(LocalDate day, SeriesChange wanted) {
        return SeriesRule.moment(day, wanted.start().toLocalTime(), time.zone()).toInstant();
    }
}
