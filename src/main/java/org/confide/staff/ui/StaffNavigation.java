package org.confide.staff.ui;

import java.util.Set;
import org.confide.identity.Role;
import org.confide.shared.ui.NavItem;
import org.confide.staff.StaffPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The staff's entry of the navigation. */
@Configuration(proxyBeanMethods = false)
class StaffNavigation {

    @Bean
    NavItem staffItem() {
        return new NavItem(
                "Staff",
                "team",
                StaffPaths.STAFF,
                80,
                Set.of(Role.PRACTICE_ADMIN.name(), Role.PRIVACY_OFFICER.name(), Role.AUDITOR.name()),
                () -> 0);
    }
}
