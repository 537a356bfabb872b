package org.confide.staff;

import java.util.Set;
import org.confide.identity.Account;
import org.confide.identity.AccountId;
import org.confide.identity.Accounts;
import org.confide.identity.CurrentUser;
import org.confide.identity.FreshProof;
import org.confide.identity.IdentityPaths;
import org.confide.identity.OneTimeLinks;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings people in, changes what they are, and lets them go. Every change takes effect with their next click. */
@Service
@MayRunTheStaff
@Transactional
public class StaffAdministration {

    private final StaffMembers members;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final CurrentUser currentUser;
    private final Qualifications qualifications;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    StaffAdministration(
            StaffMembers members,
            Accounts accounts,
            OneTimeLinks links,
            CurrentUser currentUser,
            Qualifications qualifications,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.members = members;
        this.accounts = accounts;
        this.links = links;
        this.currentUser = currentUser;
        this.qualifications = qualifications;
        this.time = time;
        this.events = events;
    }

    /**
     * Brings a person in, without any role yet.
     *
     * @param signInName the name to be typed at the door
     * @param name as colleagues know the person
     * @param credentials what stands behind the name; may be empty
     * @param npi the national provider identifier; may be empty
     * @return the person's account
     * @throws BadInput when one of them can't be taken
     */
    public AccountId create(String signInName, String name, String credentials, String npi) {
        Account account = accounts.create(signInName, name);
        describe(new StaffMember(account.id()), credentials, npi);
        return account.id();
    }

    /**
     * Changes name, credentials and identifier.
     *
     * @param person the account
     * @param name as colleagues know the person
     * @param credentials what stands behind the name; may be empty
     * @param npi the national provider identifier; may be empty
     * @throws BadInput when one of them can't be taken
     * @throws NotFound when there is no such person
     */
    public void change(AccountId person, String name, String credentials, String npi) {
        if (!accounts.get(person).name().equals(name.strip())) {
            accounts.rename(person, name);
        }
        describe(members.findById(person).orElseGet(() -> new StaffMember(person)), credentials, npi);
        events.publishEvent(AuditFact.change("staff.change", person.value(), null));
    }

    /**
     * Says what a person is from now on.
     *
     * @param person the account
     * @param roles all roles the person holds
     * @param proof that the one who grants has just shown who they are
     * @throws org.confide.identity.ProofNeeded when the proof does not count any more
     * @throws BadInput when a rule stands against it; the sentence says which
     * @throws NotFound when there is no such person
     */
    public void grant(AccountId person, Set<Role> roles, FreshProof proof) {
        proof.requireFor(currentUser.id());
        Set<Role> before = accounts.get(person).roles();
        refuseIf(new StaffRules.Grant(
                currentUser.id(),
                person,
                before,
                roles,
                qualifications.licensed(person, time.today()),
                qualifications.supervised(person, time.today()),
                members.othersWith(Role.PRACTICE_ADMIN, person)));
        accounts.grant(person, roles);
    }

    /**
     * Lets a person in or out. Nobody is deleted: what they did stays in the record.
     *
     * @param person the account
     * @param may whether the person may sign in
     * @throws BadInput when nobody would be left to run the practice
     * @throws NotFound when there is no such person
     */
    public void enable(AccountId person, boolean may) {
        Set<Role> roles = accounts.get(person).roles();
        if (!may && roles.contains(Role.PRACTICE_ADMIN) && members.othersWith(Role.PRACTICE_ADMIN, person) == 0) {
            throw new BadInput(
                    "enabled", "Somebody has to run the practice. Make another person practice admin first.");
        }
        accounts.enable(person, may);
    }

    /**
     * Makes a link with which the person chooses a password; earlier ones stop working.
     *
     * @param person the account
     * @return the path of the link, to be shown once and handed over
     * @throws NotFound when there is no such person
     */
    public String passwordLink(AccountId person) {
        return IdentityPaths.link(links.issue(person));
    }

    private void describe(StaffMember member, String credentials, String npi) {
        String number = npi.strip();
        if (!number.isEmpty() && members.othersWith(number, member.id()) > 0) {
            throw new BadInput("npi", "Somebody else here has this NPI. Compare it with the certificate.");
        }
        member.carry(credentials);
        member.identifyAs(number);
        members.save(member);
    }

    private static void refuseIf(StaffRules.Grant grant) {
        StaffRules.refusal(grant).ifPresent(reason -> {
            throw new BadInput("roles", reason);
        });
    }
}
