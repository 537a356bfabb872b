package org.confide.scheduling.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SchedulingPaths;

/** The ways from the calendar to what is kept beside it, for those who may go there. */
class CalendarLinks extends Div {

    CalendarLinks(SignedIn person) {
        addClassNames("row", "wide-only");
        if (person.isAny(Role.CLINICIAN, Role.TRAINEE, Role.FRONT_DESK, Role.PRACTICE_ADMIN)) {
            add(link(SchedulingPaths.GROUPS, "Groups"));
            add(link(SchedulingPaths.AVAILABILITY, "Hours and time off"));
        }
    }

    private static Anchor link(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.addClassName("small");
        return link;
    }
}
