package org.confide.staff;

import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters and ends licences and relations of supervision. */
@Service
@MayRunTheStaff
@Transactional
public class StaffQualification {

    private final StaffMembers members;
    private final Licences licences;
    private final Relations relations;
    private final CurrentUser currentUser;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    StaffQualification(
            StaffMembers members,
            Licences licences,
            Relations relations,
            CurrentUser currentUser,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.members = members;
        this.licences = licences;
        this.relations = relations;
        this.currentUser = currentUser;
        this.time = time;
        this.events = events;
    }

    /**
     * Enters a licence. One that a person enters for themselves proves nothing.
     *
     * @param holder whose
     * @param licence what stands on it
     * @throws BadInput when something of it can't be taken
     * @throws NotFound when there is no such person
     */
    public void license(AccountId holder, NewLicence licence) {
        requirePerson(holder);
        Licence entered = licences.save(new Licence(holder, licence, currentUser.id(), time.now()));
        events.publishEvent(
                AuditFact.change("licence.enter", entered.id().value(), null).with("for " + holder.value()));
    }

    /**
     * Gives a licence its last day.
     *
     * @param holder whose
     * @param id which
     * @param lastDay the last day it holds
     * @throws BadInput when that is before its first
     * @throws NotFound when the person has no such licence
     */
    public void endLicence(AccountId holder, LicenceId id, LocalDate lastDay) {
        licences.find(id, holder).orElseThrow(NotFound::new).end(lastDay);
        events.publishEvent(AuditFact.change("licence.end", id.value(), null).with("last day " + lastDay));
    }

    /**
     * Appoints a supervisor.
     *
     * @param supervisee who is supervised
     * @param supervisor who supervises, a supervisor by role
     * @param period when
     * @throws BadInput when the person can't be this one's supervisor; the sentence says why
     * @throws NotFound when one of them is not there
     */
    public void supervise(AccountId supervisee, AccountId supervisor, Period period) {
        requirePerson(supervisee);
        var roles = members.account(supervisor).orElseThrow(NotFound::new).roles();
        StaffRules.refusal(currentUser.id(), supervisor, roles).ifPresent(reason -> {
            throw new BadInput("supervisor", reason);
        });
        SupervisionRelation relation = relations.save(new SupervisionRelation(supervisor, supervisee, period));
        events.publishEvent(AuditFact.change("supervision.begin", relation.id().value(), null)
                .with(supervisor.value() + " supervises " + supervisee.value()));
    }

    /**
     * Gives a relation its last day.
     *
     * @param supervisee who is supervised
     * @param id which
     * @param lastDay the last day it holds
     * @throws BadInput when that is before its first
     * @throws NotFound when there is no such relation
     */
    public void endSupervision(AccountId supervisee, RelationId id, LocalDate lastDay) {
        relations.find(id, supervisee).orElseThrow(NotFound::new).end(lastDay);
        events.publishEvent(
                AuditFact.change("supervision.end", id.value(), null).with("last day " + lastDay));
    }

    private void requirePerson(AccountId person) {
        if (members.account(person).isEmpty()) {
            throw new NotFound();
        }
    }
}
