package org.confide.waitlist.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.spi.CalendarRange;
import org.confide.scheduling.spi.CalendarTool;

/** The way from the calendar to those who wait for a time, for those who may see some. */
@org.springframework.stereotype.Component
class WaitlistTool implements CalendarTool {

    private final CurrentUser currentUser;

    WaitlistTool(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public List<Anchor> tools(SerializableSupplier<CalendarRange> shown) {
        if (!currentUser.get().isAny(Role.CLINICIAN, Role.TRAINEE, Role.FRONT_DESK, Role.PRACTICE_ADMIN)) {
            return List.of();
        }
        return List.of(new Anchor(SchedulingPaths.WAITLIST, "Waitlist"));
    }
}
