package org.confide.task;

import java.io.Serializable;
import java.util.List;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do a task: one person, or whoever of a role comes to it first.
 *
 * @param account the person, or null
 * @param role the role, or null
 */
public record Doer(@Nullable AccountId account, @Nullable Role role) implements Serializable {

    /** The roles whose people share their tasks. */
    public static final List<Role> TEAMS = List.of(Role.FRONT_DESK, Role.BILLER, Role.PRACTICE_ADMIN);

    /** One of both. */
    public Doer {
        if ((account == null) == (role == null) || role != null && !TEAMS.contains(role)) {
            throw new IllegalArgumentException("A person or a team does a task");
        }
    }

    /**
     * One person does it.
     *
     * @param account who
     * @return the doer
     */
    public static Doer person(AccountId account) {
        return new Doer(account, null);
    }

    /**
     * Whoever holds a role does it.
     *
     * @param role one of {@link #TEAMS}
     * @return the doer
     */
    public static Doer team(Role role) {
        return new Doer(null, role);
    }
}
