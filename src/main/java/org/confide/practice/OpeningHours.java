package org.confide.practice;

import org.confide.identity.AnybodySignedIn;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
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
     * @param week the hours of the week, one span a day
     * @throws BadInput when a day has several
     */
    @Transactional
    @MayRunThePractice
    public void keep(WeekHours week) {
        week.days().forEach((day, spans) -> {
            if (spans.size() > 1) {
                throw new BadInput(day.name(), "The practice has one opening span a day. Take the second out.");
            }
        });
        days.clear();
        week.days().forEach((day, spans) -> days.save(new OpenDay(day, spans.getFirst())));
        events.publishEvent(new PracticeChanged());
        events.publishEvent(AuditFact.change("practice.hours", null, null));
    }
}
