package org.confide.task;

/** Where tasks are. */
public final class TaskPaths {

    /** The person's tasks. */
    public static final String TASKS = "tasks";

    private TaskPaths() {}
}
