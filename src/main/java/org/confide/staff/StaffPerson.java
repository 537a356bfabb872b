package org.confide.staff;

import java.io.Serializable;
import java.util.Set;
import org.confide.identity.Account;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person as the administrator's list shows them.
 *
 * @param account the person
 * @param signInName the name typed at the door
 * @param name as colleagues know it
 * @param credentials what stands behind the name; may be empty
 * @param npi the national provider identifier; may be empty
 * @param enabled whether the person may sign in
 * @param roles what the account is
 */
public record StaffPerson(
        AccountId account,
        String signInName,
        String name,
        String credentials,
        String npi,
        boolean enabled,
        Set<Role> roles)
        implements Serializable {

    static StaffPerson of(Account account, @Nullable StaffMember member) {
        return new StaffPerson(
                account.id(),
                account.signInName(),
                account.name(),
                member == null ? "" : member.credentials(),
                member == null ? "" : member.npi(),
                account.enabled(),
                account.roles());
    }
}
