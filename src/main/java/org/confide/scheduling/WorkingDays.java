package org.confide.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.AvailabilityRows.Known;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.jspecify.annotations.Nullable;

/** The usual hours of a practice and of some of its clinicians, day by day. */
public final class WorkingDays {

    /** What the practice says of a day: open as ever, or closed, with the name of the closure. */
    interface Closing {
        Optional<String> on(LocalDate day);
    }

    private final WeekHours opening;
    private final Closing closing;
    private final Known known;
    private final PracticeTime time;

    WorkingDays(WeekHours opening, Closing closing, Known known, PracticeTime time) {
        this.opening = opening;
        this.closing = closing;
        this.known = known;
        this.time = time;
    }

    /**
     * The hours of a day.
     *
     * @param clinician whose, or null for the practice's own, which are those of its rooms
     * @param day by the practice's calendar
     * @return the hours
     */
    public WorkingDay of(@Nullable AccountId clinician, LocalDate day) {
        Optional<String> closure = closing.on(day);
        if (closure.isPresent()) {
            return WorkingDay.NONE.saying("Closed, " + closure.get());
        }
        WorkingDay open = usual(WorkingDay.ANY, opening, day, "Closed");
        if (clinician == null || open.open().isEmpty()) {
            return open;
        }
        WorkingDay working = usual(open, known.week(clinician), day, "Not working");
        for (TimeOff timeOff : known.timesOff()) {
            if (timeOff.clinician().equals(clinician)) {
                working = away(working, timeOff, day);
            }
        }
        return working;
    }

    private static WorkingDay usual(WorkingDay so, WeekHours week, LocalDate day, String otherwise) {
        if (!week.known()) {
            return so;
        }
        List<Hours> spans = week.on(day.getDayOfWeek());
        return spans.isEmpty() ? WorkingDay.NONE.saying(otherwise) : so.within(spans);
    }

    private WorkingDay away(WorkingDay working, TimeOff timeOff, LocalDate day) {
        LocalDateTime from = time.local(timeOff.from());
        LocalDateTime to = time.local(timeOff.to());
        if (from.toLocalDate().isAfter(day) || !to.isAfter(day.atStartOfDay())) {
            return working;
        }
        int begins = from.toLocalDate().isBefore(day) ? 0 : minuteOf(from);
        int ends = to.toLocalDate().isAfter(day) ? Hours.MINUTES_OF_A_DAY : minuteOf(to);
        WorkingDay left = working.without(begins, ends);
        if (left.equals(working)) {
            return working;
        }
        return left.saying(
                left.open().isEmpty()
                        ? "Time off"
                        : "Time off "
                                + time.time(time.instant(day.atStartOfDay().plusMinutes(begins))) + " to "
                                + time.time(time.instant(day.atStartOfDay().plusMinutes(ends))));
    }

    private static int minuteOf(LocalDateTime local) {
        return local.getHour() * 60 + local.getMinute();
    }
}
