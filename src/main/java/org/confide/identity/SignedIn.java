package org.confide.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * Who is signed in, as of this request.
 *
 * @param account the account
 * @param signInName the name typed at the door
 * @param name the person's name as colleagues know it
 * @param roles what the account is at this moment, read afresh for each request
 */
public record SignedIn(AccountId account, String signInName, String name, Set<Role> roles) implements Serializable {

    /** Copies the roles, so that they can't change under a check. */
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /**
     * Tells whether the account holds a role.
     *
     * @param role the role
     * @return whether it does
     */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Tells whether the account holds one of several roles.
     *
     * @param some the roles
     * @return whether it holds at least one
     */
    public boolean isAny(Role... some) {
        for (Role role : some) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Says which account without its names, which do not belong in a log. */
    @Override
    public String toString() {
        return "SignedIn[" + account.value() + "]";
    }
}
