package org.confide.phrase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.confide.note.DraftContent;
import org.confide.note.Finding;
import org.confide.note.Finding.Place;
import org.confide.note.spi.SigningCheck;
import org.confide.practice.SigningRule;
import org.confide.practice.SigningRules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nothing is signed while a phrase in it is not filled in. */
@Component
@Order(15)
class UnfilledFields implements SigningCheck {

    private final SigningRules rules;

    UnfilledFields(SigningRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> findings(DraftContent content, Instant now) {
        SigningRule rule = rules.get("fields");
        List<Finding> findings = new ArrayList<>();
        content.sections().forEach((section, text) -> {
            for (String field : Phrase.fields(text)) {
                findings.add(new Finding(
                        rule, Place.SECTION, section, rule.words(Map.of("field", field, "section", section.label()))));
            }
        });
        return findings;
    }
}
