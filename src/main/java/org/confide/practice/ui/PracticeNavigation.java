package org.confide.practice.ui;

import java.util.Set;
import org.confide.identity.Role;
import org.confide.practice.PracticePaths;
import org.confide.shared.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The practice's entry of the navigation. */
@Configuration(proxyBeanMethods = false)
class PracticeNavigation {

    @Bean
    NavItem practiceItem() {
        return new NavItem("Practice", "door", PracticePaths.PRACTICE, 90, Set.of(Role.PRACTICE_ADMIN.name()), () -> 0);
    }
}
