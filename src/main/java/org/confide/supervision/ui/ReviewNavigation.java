package org.confide.supervision.ui;

import java.util.Set;
import org.confide.shared.ui.NavItem;
import org.confide.supervision.SupervisionPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What supervision adds to the main navigation. */
@Configuration(proxyBeanMethods = false)
class ReviewNavigation {

    @Bean
    NavItem reviewItem() {
        return new NavItem("Review", "review", SupervisionPaths.REVIEW, 40, Set.of("SUPERVISOR"), () -> 0);
    }

    @Bean
    NavItem hoursItem() {
        return new NavItem(
                "Supervision",
                "team",
                SupervisionPaths.HOURS,
                46,
                Set.of("CLINICIAN", "TRAINEE", "SUPERVISOR"),
                () -> 0);
    }
}
