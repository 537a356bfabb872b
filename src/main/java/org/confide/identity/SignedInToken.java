package org.confide.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What the security context holds for somebody who is signed in. */
final class SignedInToken extends AbstractAuthenticationToken {

    private final SignedIn person;
    private final PasswordProof proof;
    private final int doorEpoch;

    SignedInToken(SignedIn person, PasswordProof proof, int doorEpoch) {
        super(authorities(person.roles()));
        this.person = person;
        this.proof = proof;
        this.doorEpoch = doorEpoch;
        setAuthenticated(true);
    }

    /** The same sign-in with what the account is now. */
    SignedInToken as(SignedIn now) {
        SignedInToken token = new SignedInToken(now, proof, doorEpoch);
        token.setDetails(getDetails());
        return token;
    }

    int doorEpoch() {
        return doorEpoch;
    }

    PasswordProof proof() {
        return proof;
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    static Collection<GrantedAuthority> authorities(Set<Role> roles) {
        return List.copyOf(roles.stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInToken token && person.equals(token.person) && proof == token.proof;
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
