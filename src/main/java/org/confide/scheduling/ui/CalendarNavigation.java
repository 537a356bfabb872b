package org.confide.scheduling.ui;

import java.util.Set;
import org.confide.identity.Role;
import org.confide.scheduling.SchedulingPaths;
import org.confide.shared.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar's and the board's entries of the navigation. */
@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    NavItem calendarItem() {
        return new NavItem(
                "Calendar",
                "cal",
                SchedulingPaths.CALENDAR,
                30,
                Set.of(
                        Role.CLINICIAN.name(),
                        Role.TRAINEE.name(),
                        Role.SUPERVISOR.name(),
                        Role.FRONT_DESK.name(),
                        Role.BILLER.name(),
                        Role.PRACTICE_ADMIN.name(),
                        Role.PRIVACY_OFFICER.name(),
                        Role.AUDITOR.name()),
                () -> 0);
    }

    @Bean
    NavItem boardItem() {
        return new NavItem("Check-in", "here", SchedulingPaths.BOARD, 31, Set.of(Role.FRONT_DESK.name()), () -> 0);
    }
}
