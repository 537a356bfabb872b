package org.confide.practice;

import org.confide.identity.AnybodySignedIn;
import org.confide.shared.AuditFact;
import org.confide.shared.WeekHours;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the practice is open in a usual week. Reading asks the database only once. */
@Service
@AnybodySignedIn
public class OpeningHours {

    private final PracticeMemory memory;
    private final OpenDays days;
    private final ApplicationEventPublisher events;

    OpeningHours(PracticeMemory memory, OpenDays days, ApplicationEventPublisher events) {
        this.memory = memory;
        this.days = days;
        this.events = events;
    }

    /** {@return the hours of the week; unknown until somebody enters them} */
    public WeekHours week() {
        return memory.opening();
    }

    /**
     * Replaces the hours. Sessions that are booked already stay.
     *
     * @param week the hours of the week
     */
    @Transactional
    @MayRunThePractice
    public void keep(WeekHours week) {
        days.clear();
        week.days().forEach((day, hours) -> days.save(new OpenDay(day, hours)));
        events.publishEvent(new PracticeChanged());
        events.publishEvent(AuditFact.change("practice.hours", null, null));
    }
}
