package org.confide.audit.ui;

import java.util.Set;
import org.confide.shared.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the trail adds to the main navigation. */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    @Bean
    NavItem auditItem() {
        return new NavItem("Audit", "audit", "audit", 80, Set.of("PRIVACY_OFFICER", "AUDITOR"), () -> 0);
    }
}
