package org.confide.practice;

import java.util.List;
import org.confide.identity.AnybodySignedIn;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the practice's people can be trained in. Each reading is one statement. */
@Service
@AnybodySignedIn
public class Skills {

    private final SkillList skills;
    private final ApplicationEventPublisher events;

    Skills(SkillList skills, ApplicationEventPublisher events) {
        this.skills = skills;
        this.events = events;
    }

    /** {@return the skills that are asked for, by name} */
    public List<Skill> all() {
        return skills.inOrder().stream().filter(Skill::active).toList();
    }

    /**
     * Finds a skill, asked for or not.
     *
     * @param id its id
     * @return the skill
     * @throws NotFound when there is none
     */
    public Skill get(SkillId id) {
        return skills.findById(id).orElseThrow(NotFound::new);
    }

    /** {@return every skill, asked for or not, to be edited} */
    @MayRunThePractice
    public List<Skill> everySkill() {
        return skills.inOrder();
    }

    /**
     * Saves a skill that was added or changed.
     *
     * @param skill the skill as it was edited
     */
    @Transactional
    @MayRunThePractice
    public void save(Skill skill) {
        skills.save(skill);
        events.publishEvent(AuditFact.change("skill.change", skill.id().value(), null));
    }
}
