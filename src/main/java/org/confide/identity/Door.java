package org.confide.identity;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;

/**
 * Signs a person in where there is no browser, such as a command of the jar or the building of the demo. It takes the
 * real password.
 */
@Service
@AtTheDoor
public class Door {

    private final SignIn signIn;

    Door(SignIn signIn) {
        this.signIn = signIn;
    }

    /**
     * Signs in.
     *
     * @param signInName the name
     * @param password the password
     * @return the visit, in which work runs as that person
     */
    public Visit enter(String signInName, String password) {
        return new Visit(signIn.admit(signInName, password, "local"));
    }

    /** A person who has come in. */
    public static final class Visit {

        private final SignedInToken token;

        Visit(SignedInToken token) {
            this.token = token;
        }

        /**
         * Works as the person.
         *
         * @param work what they do
         */
        public void run(Runnable work) {
            SecurityContext before = SecurityContextHolder.getContext();
            SecurityContextHolder.setContext(new SecurityContextImpl(token));
            try {
                work.run();
            } finally {
                SecurityContextHolder.setContext(before);
            }
        }
    }
}
