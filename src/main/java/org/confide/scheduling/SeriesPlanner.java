package org.confide.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.confide.practice.Closures;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.springframework.stereotype.Component;

/** Turns a first session and a rule into the sessions of a series. */
@Component
class SeriesPlanner {

    /** A series and its sessions in order, none of them stored yet. */
    record Planned(SessionSeries series, List<Session> sessions) {}

    private final SessionPlanner planner;
    private final Closures closures;
    private final PracticeTime time;

    SeriesPlanner(SessionPlanner planner, Closures closures, PracticeTime time) {
        this.planner = planner;
        this.closures = closures;
        this.time = time;
    }

    Planned planned(Booking booking, SeriesRule rule, boolean keepHolidays, Set<LocalDate> leftOut) {
        Session first = planner.planned(booking);
        LocalDate firstDay = booking.start().toLocalDate();
        LocalTime at = booking.start().toLocalTime();
        SessionSeries series = new SessionSeries(rule, firstDay, at, time.zone(), keepHolidays);
        List<Session> sessions = rule.days(firstDay).stream()
                .filter(day -> !leftOut.contains(day))
                .filter(day -> keepHolidays || closures.on(day).isEmpty())
                .map(day -> first.again(
                        series.id(),
                        day,
                        SeriesRule.moment(day, at, time.zone()).toInstant()))
                .toList();
        if (sessions.isEmpty()) {
            throw new BadInput("repeat", "No day of the series is left. Choose another rule or time.");
        }
        return new Planned(series, sessions);
    }
}
