package org.confide.audit;

import java.util.List;
import org.confide.identity.AnybodySignedIn;
import org.confide.identity.CurrentUser;
import org.confide.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The part of the trail that is a person's to see without answering for the practice's privacy. */
@Service
@AnybodySignedIn
public class PartOfTheTrail {

    private final TrailRows trail;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    PartOfTheTrail(TrailRows trail, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.trail = trail;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Notes that somebody examines what others did; a screen says so each time it turns to them. */
    @Transactional
    @MayExamineOthers
    public void examined() {
        events.publishEvent(AuditFact.read("audit.open", null, null));
    }

    /**
     * What this person did and saw, in the vault too.
     *
     * @param filter which part
     * @param offset how many rows to pass over
     * @param limit how many rows at most
     * @return the rows, the newest first
     */
    public List<AuditRow> own(AuditFilter filter, int offset, int limit) {
        return trail.of(currentUser.id(), filter, offset, limit);
    }

    /**
     * Who came in and whose chart was opened: without what was read there, without reasons given, and without a row of
     * the vault.
     *
     * @param filter which part
     * @param offset how many rows to pass over
     * @param limit how many rows at most
     * @return the rows, the newest first
     */
    @MayReadAccess
    public List<AuditRow> access(AuditFilter filter, int offset, int limit) {
        return trail.access(filter, offset, limit);
    }

    /**
     * What supervisees read of clients, each on a day on which this person supervised them.
     *
     * @param filter which part
     * @param offset how many rows to pass over
     * @param limit how many rows at most
     * @return the rows, the newest first
     */
    @MayReadOfSupervisees
    public List<AuditRow> ofSupervisees(AuditFilter filter, int offset, int limit) {
        return trail.ofSupervisees(currentUser.id(), filter, offset, limit);
    }
}
