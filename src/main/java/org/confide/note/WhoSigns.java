package org.confide.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.note.Finding.Place;
import org.confide.note.NoteToSign.Moment;
import org.confide.note.spi.SigningCheck;
import org.confide.practice.OfferedService;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.SigningRule;
import org.confide.practice.SigningRules;
import org.confide.practice.SkillId;
import org.confide.staff.Licensing;
import org.confide.staff.StaffSkills;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the author may render and document that service on that day. */
@Component
@Order(5)
class WhoSigns implements SigningCheck {

    private final Licensing licensing;
    private final StaffSkills skills;
    private final ServiceCatalogue services;
    private final SigningRules rules;

    WhoSigns(Licensing licensing, StaffSkills skills, ServiceCatalogue services, SigningRules rules) {
        this.licensing = licensing;
        this.skills = skills;
        this.services = services;
        this.rules = rules;
    }

    /** Both are asked once, and not before somebody means to sign. */
    @Override
    public Look look(@Nullable NoteToSign note) {
        if (note == null || note.moment() == Moment.WRITING) {
            return (content, now) -> List.of();
        }
        boolean licensed = licensing.mayDocument(note.author(), note.day());
        boolean asked = services.offered().stream()
                .anyMatch(service -> !service.skills().isEmpty());
        boolean matters = asked && note.hears(rules.get("skill").required());
        Set<SkillId> held = matters ? skills.of(note.author()) : Set.of();
        return (content, now) -> {
            List<Finding> findings = new ArrayList<>();
            if (!licensed) {
                SigningRule rule = rules.get("licence");
                findings.add(new Finding(rule, Place.TIMES, null, rule.words(Map.of())));
            }
            OfferedService service = content.service() == null ? null : services.get(content.service());
            if (matters && service != null && lacks(held, service.skills())) {
                SigningRule rule = rules.get("skill");
                findings.add(new Finding(rule, Place.SERVICE, null, rule.words(Map.of("service", service.label()))));
            }
            return findings;
        };
    }

    private static boolean lacks(Set<SkillId> held, Set<SkillId> any) {
        return !any.isEmpty() && any.stream().noneMatch(held::contains);
    }
}
