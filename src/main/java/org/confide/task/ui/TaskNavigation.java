package org.confide.task.ui;

import java.util.Set;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.ui.NavItem;
import org.confide.task.TaskPaths;
import org.confide.task.TaskReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the navigation for tasks, with how many wait. */
@Configuration(proxyBeanMethods = false)
class TaskNavigation {

    @Bean
    NavItem tasksItem(TaskReading tasks, CurrentUser currentUser) {
        return new NavItem(
                "Tasks",
                "check",
                TaskPaths.TASKS,
                50,
                Set.of("CLINICIAN", "TRAINEE", "SUPERVISOR", "FRONT_DESK", "BILLER", "PRACTICE_ADMIN"),
                // The shell may outlive who signed in first.
                () -> currentUser.find().filter(TaskNavigation::hasTasks).isPresent() ? tasks.waiting() : 0);
    }

    private static boolean hasTasks(SignedIn person) {
        return person.isAny(
                Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR, Role.FRONT_DESK, Role.BILLER, Role.PRACTICE_ADMIN);
    }
}
