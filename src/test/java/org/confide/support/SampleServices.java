package org.confide.support;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.confide.identity.SignedIn;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeSettings;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.ServiceId;
import org.confide.practice.ServiceKind;
import org.confide.practice.Skill;
import org.confide.practice.SkillId;
import org.confide.practice.Skills;
import org.confide.staff.StaffSkills;
import org.springframework.stereotype.Component;

/** Services that take a skill, made through the catalogue as an administrator makes them. */
@Component
public class SampleServices {

    private static final SignedIn ADMIN = As.person("Dana Okafor", org.confide.identity.Role.PRACTICE_ADMIN);

    private final ServiceCatalogue catalogue;
    private final Skills skills;
    private final StaffSkills holders;
    private final PracticeSettings settings;

    public SampleServices(ServiceCatalogue catalogue, Skills skills, StaffSkills holders, PracticeSettings settings) {
        this.catalogue = catalogue;
        this.skills = skills;
        this.holders = holders;
        this.settings = settings;
    }

    /** A service and the skill it takes. */
    public record Taking(ServiceId service, String label, SkillId skill, String skillName) {}

    /** The practice's first service for one client. */
    public ServiceId individual() {
        SamplePractice.open(settings);
        return As.as(
                ADMIN,
                () -> catalogue.first(ServiceKind.INDIVIDUAL).orElseThrow().id());
    }

    /** Somebody has no skill from now on. */
    public void giveNothing(SignedIn person) {
        As.as(ADMIN, () -> holders.give(person.account(), Set.of()));
    }

    /** A service of an hour for one client that only these give; they have no other skill. */
    public Taking takingASkill(String word, SignedIn... givenBy) {
        SamplePractice.open(settings);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        return As.as(ADMIN, () -> {
            Skill skill = Skill.named(word + "-trained " + mark);
            skills.save(skill);
            OfferedService service = OfferedService.of(word + " 60 " + mark, 60, ServiceKind.INDIVIDUAL, true);
            service.take(Set.of(skill.id()));
            catalogue.save(service);
            Arrays.stream(givenBy).forEach(person -> holders.give(person.account(), Set.of(skill.id())));
            return new Taking(service.id(), service.label(), skill.id(), skill.name());
        });
    }

    /** The same service is given by those with another skill too; the name of that skill. */
    public String orTaking(Taking known, String word, SignedIn... givenBy) {
        return As.as(ADMIN, () -> {
            Skill skill = Skill.named(
                    word + "-trained " + UUID.randomUUID().toString().substring(0, 8));
            skills.save(skill);
            OfferedService service = catalogue.get(known.service());
            service.take(Set.of(known.skill(), skill.id()));
            catalogue.save(service);
            Arrays.stream(givenBy).forEach(person -> holders.give(person.account(), Set.of(skill.id())));
            return skill.name();
        });
    }
}
