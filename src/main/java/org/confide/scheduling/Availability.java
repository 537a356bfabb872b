package org.confide.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.confide.shared.WeekHours;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When clinicians work and when they are away: each says it for oneself, the front desk and the admin for all. */
@Service
@ChangesSessions
@Transactional
public class Availability {

    private static final Duration AHEAD = Duration.ofDays(3 * 366L);

    private final AvailabilityRows rows;
    private final StaffDirectory staff;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Availability(
            AvailabilityRows rows,
            StaffDirectory staff,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.staff = staff;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** {@return those whose hours this person may change, by name} */
    public List<StaffRow> people() {
        return staff.clinicians().stream()
                .filter(row -> SchedulingRules.mayChange(currentUser.get(), row.account()))
                .toList();
    }

    /**
     * The hours of a usual week.
     *
     * @param clinician whose
     * @return the hours by the practice's clocks; unknown until somebody enters them
     * @throws NotFound when they are not this person's to see
     */
    public WeekHours week(AccountId clinician) {
        require(clinician);
        Instant now = time.now();
        return rows.of(List.of(clinician), now, now).week(clinician);
    }

    /**
     * Replaces the hours. Sessions that are booked already stay.
     *
     * @param clinician whose
     * @param week the hours by the practice's clocks
     * @throws NotFound when they are not this person's to change
     */
    public void work(AccountId clinician, WeekHours week) {
        require(clinician);
        rows.replace(clinician, week);
        told("availability.hours", clinician);
    }

    /**
     * Lists when somebody is away, now or within the next three years.
     *
     * @param clinician who
     * @return the times in order
     * @throws NotFound when they are not this person's to see
     */
    public List<TimeOff> timesOff(AccountId clinician) {
        require(clinician);
        Instant now = time.now();
        return rows.of(List.of(clinician), now, now.plus(AHEAD)).timesOff();
    }

    /**
     * Says that somebody is away. Sessions that are booked already stay.
     *
     * @param clinician who
     * @param from day and time by the practice's clocks
     * @param to day and time by the practice's clocks, after {@code from}
     * @param label neutral words of at most 60 characters, or empty
     * @throws BadInput when the times can't be
     * @throws NotFound when it is not this person's to say
     */
    public void away(AccountId clinician, LocalDateTime from, LocalDateTime to, String label) {
        require(clinician);
        Instant begins = time.instant(from);
        Instant ends = time.instant(to);
        if (!ends.isAfter(begins)) {
            throw new BadInput("to", "The time off ends before it begins. Change one of the times.");
        }
        if (ends.isAfter(time.now().plus(AHEAD))) {
            throw new BadInput("to", "Time off is entered at most three years ahead. Change the date.");
        }
        String words = PlainText.require("label", label.strip(), TimeOff.LABEL_LIMIT);
        rows.add(new TimeOff(UUID.randomUUID(), clinician, begins, ends, words));
        told("availability.away", clinician);
    }

    /**
     * Takes a time off back.
     *
     * @param clinician whose
     * @param id which
     * @throws NotFound when there is none, or it is not this person's to take back
     */
    public void back(AccountId clinician, UUID id) {
        require(clinician);
        if (!rows.remove(clinician, id)) {
            throw new NotFound();
        }
        told("availability.back", clinician);
    }

    private void require(AccountId clinician) {
        boolean treats =
                staff.clinicians().stream().anyMatch(row -> row.account().equals(clinician));
        if (!treats || !SchedulingRules.mayChange(currentUser.get(), clinician)) {
            throw new NotFound();
        }
    }

    private void told(String action, AccountId clinician) {
        events.publishEvent(AuditFact.change(action, clinician.value(), null));
    }
}
