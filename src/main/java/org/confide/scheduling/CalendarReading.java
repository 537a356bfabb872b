package org.confide.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.Closures;
import org.confide.practice.OpeningHours;
import org.confide.practice.PracticeTime;
import org.confide.shared.NotFound;
import org.confide.staff.Period;
import org.confide.staff.Supervision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the sessions and the hours of several days at once: one statement whatever their number, two for a supervisor. */
@Service
@ReadsSessions
@Transactional
public class CalendarReading {

    /** So long before midnight a session ends at the earliest that may still be going on after it. */
    private static final Duration EVENING = Duration.ofHours(3);

    private final SessionRows rows;
    private final AvailabilityRows availability;
    private final OpeningHours opening;
    private final Closures closures;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final Supervision supervision;

    CalendarReading(
            SessionRows rows,
            AvailabilityRows availability,
            OpeningHours opening,
            Closures closures,
            PracticeTime time,
            CurrentUser currentUser,
            Supervision supervision) {
        this.rows = rows;
        this.availability = availability;
        this.opening = opening;
        this.closures = closures;
        this.time = time;
        this.currentUser = currentUser;
        this.supervision = supervision;
    }

    /**
     * The sessions one clinician conducts on some days. A supervisor sees the days of the supervision.
     *
     * @param clinician who
     * @param from the first day
     * @param until the day after the last
     * @return the sessions in the order of time
     * @throws NotFound when none of the days is this person's to see
     */
    public List<SessionRow> ofClinician(AccountId clinician, LocalDate from, LocalDate until) {
        SignedIn person = currentUser.get();
        if (SchedulingRules.mayReadDayOf(person, clinician, supervisee -> false)) {
            return conducted(clinician, from, until);
        }
        List<Period> periods =
                person.is(Role.SUPERVISOR) ? supervision.periods(person.account(), clinician) : List.of();
        if (from.datesUntil(until).noneMatch(day -> holds(periods, day))) {
            throw new NotFound();
        }
        return conducted(clinician, from, until).stream()
                .filter(row -> holds(periods, time.dateOf(row.start())))
                .toList();
    }

    /**
     * All sessions of the practice on some days.
     *
     * @param from the first day
     * @param until the day after the last
     * @return the sessions in the order of time
     * @throws NotFound for whoever does not keep the calendar
     */
    public List<SessionRow> ofPractice(LocalDate from, LocalDate until) {
        if (!SchedulingRules.seesEverySession(currentUser.get())) {
            throw new NotFound();
        }
        return rows.between(time.startOf(from), time.startOf(until));
    }

    /**
     * The sessions of a day for the board, and those of the evening before that reach into it or have not ended.
     *
     * @param day by the practice's calendar
     * @return the sessions in the order of time
     * @throws NotFound for whoever does not keep the calendar
     */
    public List<SessionRow> ofBoard(LocalDate day) {
        Instant begins = time.startOf(day);
        return ofPractice(day.minusDays(1), day.plusDays(1)).stream()
                .filter(row -> !row.start().isBefore(begins)
                        || row.end().isAfter(begins)
                        || row.status() == SessionStatus.ARRIVED && row.end().isAfter(begins.minus(EVENING)))
                .toList();
    }

    /**
     * The usual hours on some days: one statement, none where nobody is asked about.
     *
     * @param clinicians whose; of those whose days are not this person's to see, the practice's own hours are given
     * @param from the first day
     * @param until the day after the last
     * @return the hours
     */
    public WorkingDays hours(Collection<AccountId> clinicians, LocalDate from, LocalDate until) {
        SignedIn person = currentUser.get();
        List<AccountId> seen = clinicians.stream()
                .filter(clinician -> SchedulingRules.mayReadDayOf(person, clinician, supervisee -> false))
                .toList();
        return new WorkingDays(
                opening.week(), closures::on, availability.of(seen, time.startOf(from), time.startOf(until)), time);
    }

    private List<SessionRow> conducted(AccountId clinician, LocalDate from, LocalDate until) {
        return rows.conductedBy(clinician, time.startOf(from), time.startOf(until));
    }

    private static boolean holds(List<Period> periods, LocalDate day) {
        return periods.stream().anyMatch(period -> period.holds(day));
    }
}
