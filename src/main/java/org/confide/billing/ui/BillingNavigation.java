package org.confide.billing.ui;

import java.util.Set;
import org.confide.billing.BillingPaths;
import org.confide.shared.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What billing adds to the main navigation. */
@Configuration(proxyBeanMethods = false)
class BillingNavigation {

    @Bean
    NavItem billingItem() {
        return new NavItem("Billing", "due", BillingPaths.BILLING, 44, Set.of("BILLER"), () -> 0);
    }
}
