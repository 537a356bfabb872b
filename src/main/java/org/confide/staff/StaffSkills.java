package org.confide.staff;

import java.util.Map;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.identity.AnybodySignedIn;
import org.confide.practice.SkillId;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is trained in what: known to everybody who works here, entered by those who answer for it. */
@Service
@AnybodySignedIn
public class StaffSkills {

    private final SkillRows rows;
    private final StaffMembers members;
    private final ApplicationEventPublisher events;

    StaffSkills(SkillRows rows, StaffMembers members, ApplicationEventPublisher events) {
        this.rows = rows;
        this.members = members;
        this.events = events;
    }

    /**
     * Lists a person's skills. One statement.
     *
     * @param person who
     * @return the skills, those no longer asked for included
     */
    public Set<SkillId> of(AccountId person) {
        return rows.of(person);
    }

    /**
     * Lists who has which skill. One statement.
     *
     * @return the holders of each skill that somebody has
     */
    public Map<SkillId, Set<AccountId>> holders() {
        return rows.holders();
    }

    /**
     * Says what a person is trained in. Sessions that are booked already stay.
     *
     * @param person who
     * @param skills all skills the person has from now on
     * @throws NotFound when there is no such person
     */
    @Transactional
    @MayRunTheStaff
    public void give(AccountId person, Set<SkillId> skills) {
        if (members.account(person).isEmpty()) {
            throw new NotFound();
        }
        rows.replace(person, skills);
        events.publishEvent(AuditFact.change("staff.skills", person.value(), null));
    }
}
