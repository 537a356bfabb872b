package org.confide.task;

/**
 * A task was added, done or opened again.
 *
 * @param task which
 */
public record TaskChanged(TaskId task) {}
