package org.confide.staff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.practice.Skill;
import org.confide.practice.SkillId;
import org.confide.practice.Skills;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two of the demo's clinicians are trained in what one of its services takes. */
@Component
@Profile("demo")
class SkillsDemo implements DemoPart {

    private static final List<String> TRAINED = List.of("clinician", "clinician3");

    private final StaffRecord record;
    private final StaffSkills skills;
    private final Skills known;

    SkillsDemo(StaffRecord record, StaffSkills skills, Skills known) {
        this.record = record;
        this.skills = skills;
        this.known = known;
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as("admin", () -> {
            Set<SkillId> emdr = known.all().stream()
                    .filter(skill -> skill.name().startsWith("EMDR"))
                    .map(Skill::id)
                    .collect(Collectors.toSet());
            record.people().stream()
                    .filter(person -> TRAINED.contains(person.signInName()))
                    .forEach(person -> skills.give(person.account(), emdr));
        });
    }
}
