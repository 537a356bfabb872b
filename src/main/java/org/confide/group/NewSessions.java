package org.confide.group;

import org.confide.scheduling.GroupSessions;
import org.confide.scheduling.GroupSessionsAdded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets sessions that a group's series got later carry the members of their day, as those that were booked do. */
@Component
class NewSessions {

    private final GroupList groups;
    private final GroupSessions sessions;

    NewSessions(GroupList groups, GroupSessions sessions) {
        this.groups = groups;
        this.sessions = sessions;
    }

    @EventListener
    void on(GroupSessionsAdded added) {
        groups.findById(added.group()).ifPresent(group -> sessions.keep(group.id(), group.stays()));
    }
}
