package org.confide.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
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
}
