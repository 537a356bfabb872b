package org.confide.reminder.ui;

import java.util.Set;
import org.confide.identity.Role;
import org.confide.reminder.ReminderPaths;
import org.confide.reminder.ReminderReading;
import org.confide.shared.ui.NavItem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the navigation, where this server sends anything at all. */
@Configuration(proxyBeanMethods = false)
class ReminderNavigation {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    NavItem reminderItem(ReminderReading reading) {
        return new NavItem(
                "Reminders",
                "msg",
                ReminderPaths.REMINDERS,
                35,
                Set.of(Role.FRONT_DESK.name(), Role.PRACTICE_ADMIN.name()),
                reading::unseenCount);
    }
}
