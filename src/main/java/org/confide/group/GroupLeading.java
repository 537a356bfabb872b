package org.confide.group;

import java.time.LocalDate;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.GroupId;
import org.confide.scheduling.GroupSessions;
import org.confide.scheduling.SeriesChoice;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.staff.StaffDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a group to another leader, and ends it. Sessions that have begun stay as they are. */
@Service
@KeepsGroups
@Transactional
public class GroupLeading {

    private final GroupList groups;
    private final GroupSessions sessions;
    private final StaffDirectory staff;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    GroupLeading(
            GroupList groups,
            GroupSessions sessions,
            StaffDirectory staff,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.groups = groups;
        this.sessions = sessions;
        this.staff = staff;
        this.time = time;
        this.events = events;
    }

    /**
     * Gives a group another leader, who conducts its sessions to come.
     *
     * @param id which group
     * @param leader who
     * @param leftOut days whose sessions stay with whom they are, since something stands against them
     * @throws org.confide.scheduling.SeriesTaken when something stands against days that are not left out; nothing is
     *     changed then
     * @throws BadInput when it is led by this person already, or they treat nobody
     * @throws NotFound when there is no such group
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void lead(GroupId id, AccountId leader, Set<LocalDate> leftOut) {
        TherapyGroup group = get(id);
        if (staff.clinicians().stream().noneMatch(row -> row.account().equals(leader))) {
            throw new BadInput("leader", "Only clinicians and trainees hold sessions. Choose one.");
        }
        if (group.leader().equals(leader)) {
            throw new BadInput("leader", "This person leads the group already. Choose another.");
        }
        group.lead(leader);
        sessions.lead(id, leader, new SeriesChoice(leftOut, Set.of(), ""));
        tell("group.lead", id);
    }

    /**
     * Ends a group: memberships end on that day, and planned sessions after it are cancelled.
     *
     * @param id which group
     * @param lastDay the last day, today or later
     * @throws BadInput when it ended already, or the day has passed
     * @throws NotFound when there is no such group
     */
    public void end(GroupId id, LocalDate lastDay) {
        TherapyGroup group = get(id);
        if (lastDay.isBefore(time.today())) {
            throw new BadInput("lastDay", "This day has passed. Choose today or a later day.");
        }
        group.end(lastDay);
        sessions.callOff(id, lastDay);
        tell("group.end", id);
    }

    private TherapyGroup get(GroupId id) {
        return groups.findById(id).orElseThrow(NotFound::new);
    }

    private void tell(String action, GroupId group) {
        events.publishEvent(AuditFact.change(action, group.value(), null));
    }
}
