package org.confide.supervision;

import java.util.List;
import java.util.Optional;
import org.confide.identity.AccountId;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.confide.staff.StaffRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many hours of supervision somebody's licence asks for, and how many there are, for those who run the practice. */
@Service
@MaySeeSupervision
@Transactional
public class HoursRequired {

    private final HoursStore store;
    private final StaffRecord staff;
    private final ApplicationEventPublisher events;

    HoursRequired(HoursStore store, StaffRecord staff, ApplicationEventPublisher events) {
        this.store = store;
        this.staff = staff;
        this.events = events;
    }

    /**
     * What is required.
     *
     * @param supervisee of whom
     * @return what was entered, if anything
     */
    public Optional<Requirement> of(AccountId supervisee) {
        return store.requirement(supervisee);
    }

    /**
     * What there is.
     *
     * @param supervisee whose
     * @return the sums of what both have signed
     */
    public HoursTotal total(AccountId supervisee) {
        List<LoggedHours> log = store.of(supervisee, null);
        return HoursTotal.of(log, store.requirement(supervisee));
    }

    /**
     * Enters what is required.
     *
     * @param supervisee of whom
     * @param requirement how much
     * @throws NotFound when there is no such person
     */
    @MayRunSupervision
    public void require(AccountId supervisee, Requirement requirement) {
        staff.get(supervisee);
        store.require(supervisee, requirement);
        events.publishEvent(AuditFact.change("supervision.hours.require", supervisee.value(), null)
                .with(requirement.hours() + " hours from " + requirement.countedFrom()));
    }
}
