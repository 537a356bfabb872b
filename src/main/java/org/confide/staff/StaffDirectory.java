package org.confide.staff;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.identity.AnybodySignedIn;
import org.confide.identity.Role;
import org.springframework.stereotype.Service;

/** Who works here, by name: known to everybody who does. Each call is one statement. */
@Service
@AnybodySignedIn
public class StaffDirectory {

    private final StaffMembers members;

    StaffDirectory(StaffMembers members) {
        this.members = members;
    }

    /** {@return those who hold sessions now, clinicians and trainees, by name} */
    public List<StaffRow> clinicians() {
        return members.with(EnumSet.of(Role.CLINICIAN, Role.TRAINEE));
    }

    /** {@return everybody who may sign in now, by name} */
    public List<StaffRow> everyone() {
        return members.with(EnumSet.allOf(Role.class));
    }

    /**
     * Lists who holds one of some roles now.
     *
     * @param roles which
     * @return the people by name
     */
    public List<StaffRow> holding(Set<Role> roles) {
        return members.with(roles);
    }

    /** {@return those who supervise now, by name} */
    public List<StaffRow> supervisors() {
        return members.with(EnumSet.of(Role.SUPERVISOR));
    }

    /**
     * Names people, those who have left included.
     *
     * @param accounts who
     * @return a row for each account that there is
     */
    public Map<AccountId, StaffRow> named(Collection<AccountId> accounts) {
        Map<AccountId, StaffRow> named = new LinkedHashMap<>();
        if (accounts.size() == 1) {
            members.row(accounts.iterator().next()).ifPresent(row -> named.put(row.account(), row));
        } else if (!accounts.isEmpty()) {
            members.rows(accounts).forEach(row -> named.put(row.account(), row));
        }
        return named;
    }
}
