package org.confide.group;

import org.confide.scheduling.SchedulingPaths;

/** Where groups are kept. */
public final class GroupPaths {

    /** The screen of all groups one sees. */
    public static final String GROUPS = SchedulingPaths.GROUPS;

    private GroupPaths() {}
}
