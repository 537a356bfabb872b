package org.confide.backup.ui;

import java.util.Set;
import org.confide.identity.Role;
import org.confide.shared.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What backups add to the main navigation. */
@Configuration(proxyBeanMethods = false)
class BackupNavigation {

    @Bean
    NavItem backupItem() {
        return new NavItem(
                "Backup",
                "lock",
                BackupView.PATH,
                95,
                Set.of(Role.PRACTICE_ADMIN.name(), Role.SYSTEM_ADMIN.name()),
                () -> 0);
    }
}
