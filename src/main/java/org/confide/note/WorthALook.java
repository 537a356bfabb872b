package org.confide.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confide.note.Finding.Place;
import org.confide.note.spi.SigningCheck;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeSettings;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.SigningRule;
import org.confide.practice.SigningRules;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says what of a note auditors would stumble over: minutes that stand for no code of the service, and text that repeats
 * the last note. Unless the practice requires it, it stands in nobody's way.
 */
@Component
@Order(20)
class WorthALook implements SigningCheck {

    private final ServiceCatalogue services;
    private final PracticeSettings practice;
    private final SigningRules rules;

    WorthALook(ServiceCatalogue services, PracticeSettings practice, SigningRules rules) {
        this.services = services;
        this.practice = practice;
        this.rules = rules;
    }

    @Override
    public Look look(@Nullable NoteToSign note) {
        return (content, now) -> {
            List<Finding> worth = new ArrayList<>();
            minutes(content, worth);
            SigningRule rule = rules.get("likeness");
            if (note != null && note.hears(rule.required())) {
                likeness(rule, content, note.last().get(), worth);
            }
            return worth;
        };
    }

    private void likeness(SigningRule rule, DraftContent content, Optional<NoteToSign.Last> last, List<Finding> worth) {
        int alike = last.map(before -> before.likeness().percent(content)).orElse(0);
        if (alike > 0 && alike >= practice.likeness()) {
            worth.add(new Finding(
                    rule,
                    Place.SECTION,
                    content.sections().keySet().iterator().next(),
                    rule.words(Map.of(
                            "percent",
                            Integer.toString(alike),
                            "day",
                            last.map(NoteToSign.Last::day).orElse("")))));
        }
    }

    private void minutes(DraftContent content, List<Finding> worth) {
        if (content.service() == null) {
            return;
        }
        OfferedService service = services.get(content.service());
        Long minutes = content.time().minutes();
        if (minutes != null
                && !service.bands().isEmpty()
                && service.codeFor(minutes.intValue()).isEmpty()) {
            SigningRule rule = rules.get("minutes");
            worth.add(new Finding(
                    rule,
                    Place.TIMES,
                    null,
                    rule.words(Map.of("minutes", minutes.toString(), "service", service.label()))));
        }
    }
}
