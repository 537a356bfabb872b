package org.confide.scheduling.ui;

import com.vaadin.flow.component.html.Anchor;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SchedulingPaths;

/** The way from the calendar to working hours and times off, for those who may change some. */
class HoursLink extends Anchor {

    HoursLink(SignedIn person) {
        super(SchedulingPaths.AVAILABILITY, "Hours and time off");
        addClassNames("small", "wide-only");
        setVisible(person.isAny(Role.CLINICIAN, Role.TRAINEE, Role.FRONT_DESK, Role.PRACTICE_ADMIN));
    }
}
