package org.confide.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<SkillId> any = catalogue.get(service).skills();
        return any.isEmpty() ? Optional.empty() : Optional.of(having(any));
    }

    /** Says in words that somebody may not give the service of a session; empty where they may. */
    List<String> against(Session wanted) {
        OfferedService service = catalogue.get(wanted.service());
        Set<SkillId> any = service.skills();
        if (any.isEmpty() || having(any).contains(wanted.clinician())) {
            return List.of();
        }
        String name = Optional.ofNullable(
                        staff.named(List.of(wanted.clinician())).get(wanted.clinician()))
                .map(row -> row.name())
                .orElse("The clinician");
        String names =
                any.stream().map(skill -> skills.get(skill).name()).sorted().collect(Collectors.joining(" or "));
        return List.of("%s does not give %s, which takes the skill %s.".formatted(name, service.label(), names));
    }

    private Set<AccountId> having(Set<SkillId> any) {
        Map<SkillId, Set<AccountId>> all = holders.holders();
        return any.stream()
                .flatMap(skill -> all.getOrDefault(skill, Set.of()).stream())
                .collect(Collectors.toSet());
    }
}
