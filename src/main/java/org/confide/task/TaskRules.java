package org.confide.task;

import java.util.EnumSet;
import java.util.Set;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;

/** Whose a task is. Whether a clinical one may be seen is a question about the chart, asked besides. */
final class TaskRules {

    /** Who can be asked for something. */
    static final Set<Role> WORK_TOGETHER = EnumSet.of(
            Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR, Role.FRONT_DESK, Role.BILLER, Role.PRACTICE_ADMIN);

    private TaskRules() {}

    /** It is the person's to do: theirs by name or by role. */
    static boolean isFor(SignedIn person, Task task) {
        Role role = task.role();
        return person.account().equals(task.assignee()) || role != null && person.is(role);
    }

    /** It is on one of the person's lists. */
    static boolean concerns(SignedIn person, Task task) {
        return isFor(person, task) || person.account().equals(task.createdBy());
    }

    /** Who knows everybody's name; a biller of those a task for the biller is about. */
    static boolean seesNames(SignedIn person) {
        return person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN, Role.BILLER);
    }

    /** To whom every chart opens, if only with names. */
    static boolean opensCharts(SignedIn person) {
        return person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN);
    }
}
