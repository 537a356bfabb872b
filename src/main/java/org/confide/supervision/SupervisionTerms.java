package org.confide.supervision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceId;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.staff.RelationId;
import org.confide.staff.StaffRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which terms people are supervised, who stands in for a supervisor, and which services ask for two signatures. */
@Service
@MaySeeSupervision
@Transactional
public class SupervisionTerms {

    private final TermsStore store;
    private final StaffRecord staff;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SupervisionTerms(
            TermsStore store,
            StaffRecord staff,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.store = store;
        this.staff = staff;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Lists who supervises a person, and on which terms.
     *
     * @param supervisee the person
     * @return the relations of today and of later
     */
    public List<SupervisedBy> of(AccountId supervisee) {
        return store.supervisedBy(supervisee, time.today());
    }

    /**
     * Says what a relation is and which notes it asks for, from a day on. What held before stays written.
     *
     * @param supervisee who is supervised
     * @param relation which relation
     * @param terms what holds
     * @throws BadInput when they can't be taken; the sentence says why
     * @throws NotFound when there is no such relation
     */
    @MayRunSupervision
    public void agree(AccountId supervisee, RelationId relation, Terms terms) {
        if (of(supervisee).stream().noneMatch(each -> each.relation().equals(relation))) {
            throw new NotFound();
        }
        SupervisionRules.refusal(
                        currentUser.id(), supervisee, staff.get(supervisee).roles(), terms)
                .ifPresent(refusal -> {
                    throw refusal;
                });
        store.add(relation, terms, currentUser.id(), time.now());
        events.publishEvent(new SupervisionChanged());
        events.publishEvent(AuditFact.change("supervision.terms", relation.value(), null)
                .with(terms.kind() + ", " + terms.level() + " from " + terms.from()));
    }

    /**
     * Lists who stands in for a supervisor.
     *
     * @param supervisor who is away
     * @return the delegations of today and of later
     */
    public List<Delegation> delegations(AccountId supervisor) {
        return store.delegations(supervisor, time.today());
    }

    /**
     * Has somebody stand in for a supervisor who is away.
     *
     * @param supervisor who is away
     * @param delegate who stands in, a supervisor by role
     * @param from the first day
     * @param to the last day
     * @return the delegation
     * @throws BadInput when this person can't; the sentence says why
     * @throws NotFound when one of them is not there
     */
    @MayRunSupervision
    public DelegationId delegate(AccountId supervisor, AccountId delegate, LocalDate from, LocalDate to) {
        SupervisionRules.refusal(
                        currentUser.id(),
                        supervisor,
                        delegate,
                        staff.get(delegate).roles(),
                        from,
                        to)
                .ifPresent(refusal -> {
                    throw refusal;
                });
        staff.get(supervisor);
        DelegationId id = store.delegate(
                supervisor, new Delegation(DelegationId.next(), delegate, from, to), currentUser.id(), time.now());
        events.publishEvent(AuditFact.change("supervision.delegate", id.value(), null)
                .with(delegate.value() + " for " + supervisor.value() + ", " + from + " to " + to));
        return id;
    }

    /**
     * Ends a delegation with today.
     *
     * @param supervisor who was away
     * @param id which
     * @throws NotFound when there is no such delegation, or it is over
     */
    @MayRunSupervision
    public void endDelegation(AccountId supervisor, DelegationId id) {
        if (store.end(supervisor, id, time.today()) == 0) {
            throw new NotFound();
        }
        events.publishEvent(AuditFact.change("supervision.delegate.end", id.value(), null));
    }

    /** {@return the services whose notes need two supervisors' signatures} */
    public Set<ServiceId> needTwo() {
        return store.dual();
    }

    /**
     * Says which services' notes need two supervisors' signatures, those that wait now included.
     *
     * @param services all of them
     */
    @MayRunSupervision
    public void needTwo(Set<ServiceId> services) {
        Set<ServiceId> before = store.dual();
        Set<ServiceId> gone = new HashSet<>(before);
        gone.removeAll(services);
        Set<ServiceId> fresh = new HashSet<>(services);
        fresh.removeAll(before);
        gone.forEach(store::askForOne);
        fresh.forEach(store::askForTwo);
        events.publishEvent(new SupervisionChanged());
        gone.forEach(
                service -> events.publishEvent(AuditFact.change("supervision.one-signature", service.value(), null)));
        fresh.forEach(
                service -> events.publishEvent(AuditFact.change("supervision.two-signatures", service.value(), null)));
    }
}
