package org.confide.note;

import java.util.ArrayList;
import java.util.List;
import org.confide.note.Finding.Place;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeSettings;
import org.confide.practice.ServiceCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what of a note auditors would stumble over, without standing in the way of its signature: minutes that stand for
 * no code of the service, and text that repeats the last note.
 */
@Component
public class WorthALook {

    private final ServiceCatalogue services;
    private final PracticeSettings practice;

    WorthALook(ServiceCatalogue services, PracticeSettings practice) {
        this.services = services;
        this.practice = practice;
    }

    /**
     * Looks at a draft.
     *
     * @param content what it says
     * @param last the client's last signed note, or null where there is none
     * @param lastDay when that was, in words
     * @return what is worth a look, empty when nothing is
     */
    public List<Finding> of(DraftContent content, @Nullable Likeness last, String lastDay) {
        List<Finding> worth = new ArrayList<>();
        minutes(content, worth);
        int alike = last == null ? 0 : last.percent(content);
        if (alike >= practice.likeness()) {
            worth.add(new Finding(
                    Place.SECTION,
                    content.sections().keySet().iterator().next(),
                    alike + " % of this text stands in the note of " + lastDay));
        }
        return worth;
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
            worth.add(new Finding(Place.TIMES, null, minutes + " minutes stand for no code of " + service.label()));
        }
    }
}
