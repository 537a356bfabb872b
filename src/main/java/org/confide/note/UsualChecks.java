package org.confide.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.confide.note.Finding.Place;
import org.confide.note.spi.SigningCheck;
import org.confide.practice.SigningRule;
import org.confide.practice.SigningRules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What every note needs: times documented and confirmed, place, presence, the format's required sections, and nothing
 * brought forward that nobody looked at. Of a contact outside of sessions only when it was, and what.
 */
@Component
@Order(10)
class UsualChecks implements SigningCheck {

    private final NoteFormats formats;
    private final SigningRules rules;

    UsualChecks(NoteFormats formats, SigningRules rules) {
        this.formats = formats;
        this.rules = rules;
    }

    @Override
    public List<Finding> findings(DraftContent content, Instant now) {
        List<Finding> findings = new ArrayList<>();
        times(content, now, findings);
        if (!content.isOfContact() && content.place() == null) {
            findings.add(of("place", Place.PLACE));
        }
        if (!content.isOfContact() && content.present().isEmpty()) {
            findings.add(of("presence", Place.PRESENT));
        }
        for (NoteFormat.Part part : formats.get(content.format()).parts()) {
            if (part.required() && content.section(part.section()).isBlank()) {
                findings.add(of("sections", part.section(), ""));
            }
        }
        content.broughtForward().forEach((section, from) -> {
            if (!content.section(section).isBlank()) {
                findings.add(of("forward", section, from));
            }
        });
        return findings;
    }

    private void times(DraftContent content, Instant now, List<Finding> findings) {
        String problem = content.time().problem(now);
        if (problem != null) {
            SigningRule rule = rules.get("times-possible");
            findings.add(new Finding(rule, Place.TIMES, null, rule.words(Map.of("problem", problem))));
        } else if (content.isOfContact()) {
            if (content.time().started() == null) {
                findings.add(of("when", Place.TIMES));
            }
        } else if (!content.time().isComplete()) {
            findings.add(of("times", Place.TIMES));
        } else if (!content.timeConfirmed()) {
            findings.add(of("times-confirmed", Place.TIMES));
        }
    }

    private Finding of(String id, Place place) {
        SigningRule rule = rules.get(id);
        return new Finding(rule, place, null, rule.words(Map.of()));
    }

    private Finding of(String id, NoteSection section, String day) {
        SigningRule rule = rules.get(id);
        return new Finding(rule, Place.SECTION, section, rule.words(Map.of("section", section.label(), "day", day)));
    }
}
