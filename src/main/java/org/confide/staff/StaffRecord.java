package org.confide.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confide.identity.AccountId;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Service;

/** Who works here, with roles, licences and supervision, for those who answer for it. */
@Service
@MaySeeTheStaff
public class StaffRecord {

    private final StaffMembers members;
    private final Licences licences;
    private final Relations relations;

    StaffRecord(StaffMembers members, Licences licences, Relations relations) {
        this.members = members;
        this.licences = licences;
        this.relations = relations;
    }

    /** {@return everybody who works or worked here, by name} */
    public List<StaffPerson> people() {
        Map<AccountId, StaffMember> known = new HashMap<>();
        members.everyone().forEach(member -> known.put(member.id(), member));
        return members.accounts().stream()
                .map(account -> StaffPerson.of(account, known.get(account.id())))
                .toList();
    }

    /**
     * Looks a person up.
     *
     * @param person the account
     * @return the person
     * @throws NotFound when there is none
     */
    public StaffPerson get(AccountId person) {
        return StaffPerson.of(
                members.account(person).orElseThrow(NotFound::new),
                members.findById(person).orElse(null));
    }

    /**
     * Lists a person's licences.
     *
     * @param person the holder
     * @return the licences, the newest first
     */
    public List<Licence> licences(AccountId person) {
        return licences.of(person);
    }

    /**
     * Lists the relations a person stands in.
     *
     * @param person supervisor or supervisee
     * @return the relations, the newest first
     */
    public List<SupervisionRelation> supervision(AccountId person) {
        return relations.of(person);
    }
}
