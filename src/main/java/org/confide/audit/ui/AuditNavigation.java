package org.confide.audit.ui;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.identity.Role;
import org.confide.shared.ui.NavItem;
import org.confide.shared.ui.PersonItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the trail adds to the main navigation. */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    @Bean
    PersonItem activityItem() {
        return new PersonItem(
                "Activity",
                ActivityView.PATH,
                Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet()));
    }

    @Bean
    NavItem auditItem() {
        return new NavItem("Audit", "audit", "audit", 80, Set.of("PRIVACY_OFFICER", "AUDITOR"), () -> 0);
    }
}
