package org.confide.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.practice.OfferedService;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.ServiceId;
import org.confide.practice.SkillId;
import org.confide.practice.Skills;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffSkills;
import org.springframework.stereotype.Component;

/**
 * Who may give which service. A service that takes no skill is given by everybody who treats, and asks no database. Of two
 * who conduct a session together the first has the skill.
 */
@Component
class Givers {

    private final ServiceCatalogue catalogue;
    private final Skills skills;
    private final StaffSkills holders;
    private final StaffDirectory staff;

    Givers(ServiceCatalogue catalogue, Skills skills, StaffSkills holders, StaffDirectory staff) {
        this.catalogue = catalogue;
        this.skills = skills;
        this.holders = holders;
        this.staff = staff;
    }

    /** Those who may give a service, or nothing where everybody who treats may. */
    Optional<Set<AccountId>> of(ServiceId service) {
        return Optional.ofNullable(catalogue.get(service).skill())
                .map(skill -> holders.holders().getOrDefault(skill, Set.of()));
    }

    /** Says in words that somebody may not give the service of a session; empty where they may. */
    List<String> against(Session wanted) {
        OfferedService service = catalogue.get(wanted.service());
        SkillId skill = service.skill();
        if (skill == null || holders.holders().getOrDefault(skill, Set.of()).contains(wanted.clinician())) {
            return List.of();
        }
        String name = Optional.ofNullable(
                        staff.named(List.of(wanted.clinician())).get(wanted.clinician()))
                .map(row -> row.name())
                .orElse("The clinician");
        return List.of("%s does not give %s, which takes the skill %s."
                .formatted(name, service.label(), skills.get(skill).name()));
    }
}
