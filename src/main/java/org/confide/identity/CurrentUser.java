package org.confide.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the rest of Confide who is acting, on a request's thread and on the executor that carries it. */
@Component
public class CurrentUser {

    /**
     * {@return who is signed in}
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is
     */
    public SignedIn get() {
        return find().orElseThrow(
                        () -> new AuthenticationCredentialsNotFoundException("Nobody is signed in on this thread."));
    }

    /** {@return the account that is signed in} */
    public AccountId id() {
        return get().account();
    }

    /** {@return who is signed in, or nothing} */
    public Optional<SignedIn> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Keeps this session when all sessions of the account are ended. */
    void stay(int doorEpoch) {
        SecurityContext context = SecurityContextHolder.getContext();
        if (context.getAuthentication() instanceof SignedInToken token) {
            context.setAuthentication(token.at(doorEpoch));
        }
    }

    /**
     * The proof that came with signing in. A screen asks for the password again before it signs; work that no screen
     * stands for, such as building the demo, uses this one.
     *
     * @return the proof of the password typed at the door, or nothing when there was none
     */
    public Optional<PasswordProof> signInProof() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token
                        && token.gavePassword()
                ? Optional.of(token.proof())
                : Optional.empty();
    }

    /**
     * What came with signing in, for work that no screen stands for, such as building the demo. A screen asks again.
     *
     * @return the proof of everything given at the door, or nothing when there was none
     */
    public Optional<FreshProof> freshProof() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token
                ? Optional.of(token.proof().fresh())
                : Optional.empty();
    }
}
