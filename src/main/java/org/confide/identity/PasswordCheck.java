package org.confide.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Asks the person at the screen for their password again, before something that can't be undone. */
@Service
@AnybodySignedIn
public class PasswordCheck {

    private final CurrentUser currentUser;
    private final AccountRepository accounts;
    private final SignIn signIn;
    private final Passwords passwords;
    private final Clock clock;

    PasswordCheck(
            CurrentUser currentUser, AccountRepository accounts, SignIn signIn, Passwords passwords, Clock clock) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Takes the password.
     *
     * @param password what was typed
     * @return the proof, good for ten minutes
     * @throws WrongPassword when it is not the one of the person signed in, or too many were tried
     */
    public PasswordProof prove(String password) {
        SignedIn person = currentUser.get();
        Optional<Account> account = accounts.findById(person.account());
        if (!signIn.matches(account, person.signInName(), password, DoorPauses.AT_THE_SCREEN)) {
            throw new WrongPassword();
        }
        return new PasswordProof(person.account(), clock.instant());
    }

    /**
     * Tells whether a text is the password the person signs in with, so that it is not used for something else too.
     * Nothing is counted or audited.
     *
     * @param text what was typed
     * @return whether it is
     */
    public boolean isSignInPassword(String text) {
        return accounts.findById(currentUser.id())
                .map(account -> passwords.matches(text, account.passwordHash()))
                .orElse(false);
    }
}
