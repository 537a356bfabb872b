package org.confide.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What the security context holds for somebody who is signed in. */
final class SignedInToken extends AbstractAuthenticationToken {

    private final SignedIn person;
    private final PasswordProof proof;
    private final int doorEpoch;
    private final Set<FactorGrantedAuthority> factors;

    SignedInToken(SignedIn person, PasswordProof proof, int doorEpoch, Set<FactorGrantedAuthority> factors) {
        super(authorities(person.roles(), factors));
        this.person = person;
        this.proof = proof;
        this.doorEpoch = doorEpoch;
        this.factors = Set.copyOf(factors);
        setAuthenticated(true);
    }

    /** The same sign-in with what the account is now. */
    SignedInToken as(SignedIn now) {
        SignedInToken token = new SignedInToken(now, proof, doorEpoch, factors);
        token.setDetails(getDetails());
        return token;
    }

    /** The same sign-in after all others were ended. */
    SignedInToken at(int epoch) {
        SignedInToken token = new SignedInToken(person, proof, epoch, factors);
        token.setDetails(getDetails());
        return token;
    }

    /** {@return for how long somebody has been signed in, in monotonic nanoseconds} */
    long age() {
        return System.nanoTime() - proof.nanos();
    }

    int doorEpoch() {
        return doorEpoch;
    }

    /** {@return whether it was a password that let them in} */
    boolean gavePassword() {
        return factors.stream()
                .anyMatch(factor -> FactorGrantedAuthority.PASSWORD_AUTHORITY.equals(factor.getAuthority()));
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

    private static Collection<GrantedAuthority> authorities(Set<Role> roles, Set<FactorGrantedAuthority> factors) {
        List<GrantedAuthority> held = new ArrayList<>(factors);
        roles.forEach(role -> held.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        return held;
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
