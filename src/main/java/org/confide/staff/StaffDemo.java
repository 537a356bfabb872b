package org.confide.staff;

import java.util.Set;
import org.confide.identity.Account;
import org.confide.identity.Accounts;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's people as the first start leaves them: everybody has a name, only the admin has a role. */
@Component
@Profile("demo")
class StaffDemo implements DemoPart {

    private final Accounts accounts;
    private final StaffMembers members;

    StaffDemo(Accounts accounts, StaffMembers members) {
        this.accounts = accounts;
        this.members = members;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void build(DemoStage stage) {
        accounts.grant(create(DemoPerson.ADMIN).id(), Set.copyOf(DemoPerson.ADMIN.roles()));
        DemoPerson.OTHERS.forEach(this::create);
    }

    private Account create(DemoPerson person) {
        Account account = accounts.create(person.signInName(), person.name());
        members.save(new StaffMember(account.id()));
        return account;
    }
}
