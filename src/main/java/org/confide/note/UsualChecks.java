package org.confide.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.confide.note.Finding.Place;
import org.confide.note.spi.SigningCheck;
import org.springframework.stereotype.Component;

/**
 * What every note needs: times documented and confirmed, place, presence, the format's required sections, and nothing
 * brought forward that nobody looked at. Of a contact outside of sessions only when it was, and what.
 */
@Component
class UsualChecks implements SigningCheck {

    private final NoteFormats formats;

    UsualChecks(NoteFormats formats) {
        this.formats = formats;
    }

    @Override
    public List<Finding> findings(DraftContent content, Instant now) {
        List<Finding> findings = new ArrayList<>();
        times(content, now, findings);
        if (!content.isOfContact() && content.place() == null) {
            findings.add(new Finding(Place.PLACE, null, "Place is not documented"));
        }
        if (!content.isOfContact() && content.present().isEmpty()) {
            findings.add(new Finding(Place.PRESENT, null, "Who was present is not documented"));
        }
        for (NoteFormat.Part part : formats.get(content.format()).parts()) {
            if (part.required() && content.section(part.section()).isBlank()) {
                findings.add(new Finding(
                        Place.SECTION, part.section(), part.section().label() + " is not documented"));
            }
        }
        content.broughtForward().forEach((section, from) -> {
            if (!content.section(section).isBlank()) {
                findings.add(new Finding(Place.SECTION, section, section.label() + " still reads as on " + from));
            }
        });
        return findings;
    }

    private static void times(DraftContent content, Instant now, List<Finding> findings) {
        String problem = content.time().problem(now);
        if (problem != null) {
            findings.add(new Finding(Place.TIMES, null, problem));
        } else if (content.isOfContact()) {
            if (content.time().started() == null) {
                findings.add(new Finding(Place.TIMES, null, "When it was is not documented"));
            }
        } else if (!content.time().isComplete()) {
            findings.add(new Finding(Place.TIMES, null, "Start and stop are not documented"));
        } else if (!content.timeConfirmed()) {
            findings.add(new Finding(Place.TIMES, null, "Start and stop are not confirmed"));
        }
    }
}
