package org.confide.billing;

import java.time.LocalDate;
import java.util.List;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows billing what was documented of the sessions that took place: day, times, code, where the signatures stand. What
 * the note says does not leave the database for it, nor a time that nobody has signed yet.
 */
@Service
@MayBill
@Transactional
public class DocumentedSessions {

    /** How many days are read at once. */
    public static final int MOST_DAYS = 31;

    /** How many sessions are read at once. */
    public static final int MOST_ROWS = 500;

    private final DocumentedRows rows;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    DocumentedSessions(DocumentedRows rows, PracticeTime time, ApplicationEventPublisher events) {
        this.rows = rows;
        this.time = time;
        this.events = events;
    }

    /**
     * The sessions of some days that took place. The trail keeps which days were read.
     *
     * @param first the first day
     * @param last the last day, at most 31 days later
     * @return at most 500 sessions, the oldest first
     * @throws BadInput when the days are in the wrong order or too many
     */
    public List<DocumentedSession> between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new BadInput("until", "The last day is before the first. Change one of them.");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new BadInput("until", "Choose 31 days at most.");
        }
        events.publishEvent(AuditFact.read("billing.documentation", null, null).with("Days " + first + " to " + last));
        return rows.between(time.startOf(first), time.startOf(last.plusDays(1)));
    }
}
