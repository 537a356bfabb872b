package org.confide.audit;

import java.util.List;
import org.confide.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the whole trail. Of the vault it lists what its source says may be listed, so that the trail is no oracle for
 * who keeps psychotherapy notes about whom.
 */
@Service
@MayReadTheTrail
public class AuditReading {

    private final TrailRows trail;
    private final ApplicationEventPublisher events;

    AuditReading(TrailRows trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    /** Notes that somebody examines the trail; a screen says so once when it opens. */
    @Transactional
    public void examined() {
        events.publishEvent(AuditFact.read("audit.open", null, null));
    }

    /**
     * A page of the trail, the newest first.
     *
     * @param filter which part
     * @param offset how many rows to pass over
     * @param limit how many rows at most
     * @return the rows
     */
    public List<AuditRow> rows(AuditFilter filter, int offset, int limit) {
        return trail.all(filter, offset, limit);
    }
}
