package org.confide.client.ui;

import java.util.Set;
import org.confide.client.ClientPaths;
import org.confide.shared.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clients' entry in the main navigation. */
@Configuration(proxyBeanMethods = false)
class ClientNavigation {

    @Bean
    NavItem clientsItem() {
        return new NavItem(
                "Clients",
                "clients",
                ClientPaths.CLIENTS,
                20,
                Set.of("CLINICIAN", "TRAINEE", "SUPERVISOR", "FRONT_DESK", "PRACTICE_ADMIN", "PRIVACY_OFFICER"),
                () -> 0);
    }
}
