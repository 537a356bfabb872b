package org.confide.identity;

import java.time.Clock;
import org.springframework.stereotype.Service;

/**
 * Asks the person at the screen to show again who they are, before something that outlives the screen: the password
 * and, for somebody who has a second factor, a code.
 */
@Service
@AnybodySignedIn
public class StepUp {

    private final CurrentUser currentUser;
    private final PasswordCheck check;
    private final SecondFactor factor;
    private final Clock clock;

    StepUp(CurrentUser currentUser, PasswordCheck check, SecondFactor factor, Clock clock) {
        this.currentUser = currentUser;
        this.check = check;
        this.factor = factor;
        this.clock = clock;
    }

    /** {@return whether a code is asked for besides the password} */
    public boolean asksForCode() {
        return factor.has(currentUser.id());
    }

    /**
     * Takes password and code. The code is looked at only after a right password, and used up.
     *
     * @param password what was typed
     * @param code of the app or for recovery; not looked at where there is no second factor
     * @return the proof, good for five minutes
     * @throws WrongPassword when the password is not the one of the person signed in, or too many were tried
     * @throws WrongCode when the code is not right, was used, or too many were tried
     */
    public FreshProof prove(String password, String code) {
        PasswordProof given = check.prove(password);
        if (asksForCode() && !factor.accepts(currentUser.id(), code)) {
            throw new WrongCode();
        }
        return new FreshProof(given.who(), clock.instant());
    }
}
