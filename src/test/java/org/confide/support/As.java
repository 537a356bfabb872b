package org.confide.support;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Acts as somebody: puts a signed-in person on the thread for the length of an act. */
public final class As {

    private As() {}

    /** A person who is signed in, without a row in the database. */
    public static SignedIn person(String name, Role... roles) {
        return new SignedIn(AccountId.next(), name, name, Set.of(roles));
    }

    public static void as(SignedIn person, Runnable act) {
        as(person, () -> {
            act.run();
            return null;
        });
    }

    public static <T> T as(SignedIn person, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** What identity puts into the security context for this person. */
    public static UsernamePasswordAuthenticationToken authentication(SignedIn person) {
        List<SimpleGrantedAuthority> authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return new UsernamePasswordAuthenticationToken(person, null, authorities);
    }
}
