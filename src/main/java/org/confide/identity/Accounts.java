package org.confide.identity;

import java.util.List;
import java.util.Set;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts. It knows nothing of licences or supervision: what a role needs is decided by the staff module,
 * which calls this one.
 */
@Service
@MayManageAccounts
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;

    Accounts(AccountRepository accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Opens an account without a password; the person chooses one through a one-time link.
     *
     * @param signInName 2 to 64 letters, digits, dots or hyphens, not case-sensitive
     * @param name the person's name, at most 120 characters
     * @return the new account
     * @throws BadInput when the sign-in name is taken or either name can't be used
     */
    public Account create(String signInName, String name) {
        Account account = new Account(AccountId.next(), signInName, name);
        if (accounts.existsBySignInName(account.signInName())) {
            throw new BadInput("signInName", "Somebody already signs in with this name. Choose another.");
        }
        accounts.save(account);
        events.publishEvent(AuditFact.change("account.create", account.id().value(), null));
        return account;
    }

    /** {@return every account, by name} */
    public List<Account> everyone() {
        return accounts.everyone();
    }

    /**
     * Looks an account up.
     *
     * @param id the account
     * @return the account
     * @throws NotFound when there is none
     */
    public Account get(AccountId id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    /**
     * Renames the person.
     *
     * @param id the account
     * @param name at most 120 characters
     */
    public void rename(AccountId id, String name) {
        get(id).rename(name);
        events.publishEvent(AuditFact.change("account.rename", id.value(), null));
    }

    /**
     * Says what the account is from now on; an open session follows with its next click.
     *
     * @param id the account
     * @param roles all the roles it holds
     */
    public void grant(AccountId id, Set<Role> roles) {
        get(id).grant(roles);
        events.publishEvent(AuditFact.change("account.roles", id.value(), null).with(String.join(", ", names(roles))));
    }

    /**
     * Lets the person in or keeps them out; an open session ends with its next click.
     *
     * @param id the account
     * @param may whether they may sign in
     */
    public void enable(AccountId id, boolean may) {
        get(id).enable(may);
        events.publishEvent(AuditFact.change(may ? "account.enable" : "account.disable", id.value(), null));
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).toList();
    }
}
