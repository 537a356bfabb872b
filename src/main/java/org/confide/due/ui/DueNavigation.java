package org.confide.due.ui;

import java.util.Set;
import org.confide.due.DuePaths;
import org.confide.shared.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the navigation for what is due. */
@Configuration(proxyBeanMethods = false)
class DueNavigation {

    @Bean
    NavItem notesDueItem() {
        return new NavItem(
                "Notes due",
                "clock",
                DuePaths.NOTES_DUE,
                45,
                Set.of("CLINICIAN", "TRAINEE", "SUPERVISOR", "PRACTICE_ADMIN"),
                () -> 0);
    }
}
