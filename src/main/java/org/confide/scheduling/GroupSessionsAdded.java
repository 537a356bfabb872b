package org.confide.scheduling;

/**
 * A group got sessions it had not, since its series goes on longer or more often.
 *
 * @param group which group
 */
public record GroupSessionsAdded(GroupId group) {}
