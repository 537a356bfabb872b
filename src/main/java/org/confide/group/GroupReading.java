package org.confide.group;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.ServiceCatalogue;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows groups with their rosters: all to those who keep them, their own to those who lead them. */
@Service
@SeesGroups
@Transactional
public class GroupReading {

    private final GroupList groups;
    private final ClientDirectory clients;
    private final StaffDirectory staff;
    private final ServiceCatalogue catalogue;
    private final CurrentUser currentUser;

    GroupReading(
            GroupList groups,
            ClientDirectory clients,
            StaffDirectory staff,
            ServiceCatalogue catalogue,
            CurrentUser currentUser) {
        this.groups = groups;
        this.clients = clients;
        this.staff = staff;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
    }

    /** {@return the groups this person sees, by name, ended ones last; three statements whatever their number} */
    public List<GroupRow> all() {
        SignedIn person = currentUser.get();
        List<TherapyGroup> seen = groups.inOrder().stream()
                .filter(group -> keeps(person) || leads(person, group))
                .toList();
        Map<AccountId, StaffRow> leaders =
                staff.named(seen.stream().map(TherapyGroup::leader).distinct().toList());
        Map<ClientId, String> names = clients.names(seen.stream()
                .flatMap(group -> group.members().stream())
                .map(Membership::client)
                .distinct()
                .toList());
        return seen.stream()
                .sorted(Comparator.comparing(group -> group.endedOn() != null))
                .map(group -> row(group, leaders, names))
                .toList();
    }

    /** {@return whether this person keeps groups, and not only sees them} */
    public boolean keeps() {
        return keeps(currentUser.get());
    }

    private GroupRow row(TherapyGroup group, Map<AccountId, StaffRow> leaders, Map<ClientId, String> names) {
        StaffRow leader = leaders.get(group.leader());
        return new GroupRow(
                group.id(),
                group.name(),
                group.leader(),
                leader == null ? "" : leader.name(),
                group.service(),
                catalogue.get(group.service()).label(),
                group.capacity(),
                group.endedOn(),
                group.members().stream()
                        .map(member -> new GroupRow.Entry(
                                member.client(),
                                names.getOrDefault(member.client(), ""),
                                member.joined(),
                                member.lastDay()))
                        .toList());
    }

    private static boolean keeps(SignedIn person) {
        return person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN);
    }

    private static boolean leads(SignedIn person, TherapyGroup group) {
        return person.isAny(Role.CLINICIAN, Role.TRAINEE) && group.leader().equals(person.account());
    }
}
