package org.confide.identity;

import java.time.Clock;
import org.confide.shared.AuditFact;
import org.confide.shared.AuditFact.Category;
import org.confide.shared.AuditFact.Durability;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Asks the person at the screen to show again who they are, before something that outlives the screen: the password
 * and, for somebody who has a second factor, a code; or a passkey, which is both.
 */
@Service
@AnybodySignedIn
public class StepUp {

    private final CurrentUser currentUser;
    private final PasswordCheck check;
    private final AccountRepository accounts;
    private final SecondFactor factor;
    private final Passkeys passkeys;
    private final PasskeyHome home;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StepUp(
            CurrentUser currentUser,
            PasswordCheck check,
            AccountRepository accounts,
            SecondFactor factor,
            Passkeys passkeys,
            PasskeyHome home,
            Clock clock,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.check = check;
        this.accounts = accounts;
        this.factor = factor;
        this.passkeys = passkeys;
        this.home = home;
        this.clock = clock;
        this.events = events;
    }

    /** {@return what the person has besides the password} */
    public Means means() {
        return factor.of(currentUser.id());
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
        if (means().any() && !factor.accepts(currentUser.id(), code)) {
            throw new WrongCode();
        }
        return new FreshProof(given.who(), clock.instant());
    }

    /** {@return the name passkeys are made for, as {@link PasskeyHome#host} says it} */
    public String passkeyHost() {
        return home.host();
    }

    /** {@return the question for a passkey of the person signed in} */
    public PasskeyChallenge askPasskey() {
        return passkeys.ask(accounts.findById(currentUser.id()).orElseThrow(NotFound::new));
    }

    /**
     * Takes a passkey's answer.
     *
     * @param asked from {@link #askPasskey}
     * @param answer what the browser says
     * @return the proof, good for five minutes
     * @throws WrongPasskey when the answer does not count, or is not of the person signed in
     */
    public FreshProof prove(PasskeyChallenge asked, String answer) {
        AccountId me = currentUser.id();
        if (!me.equals(asked.account()) || passkeys.answered(asked, answer).isEmpty()) {
            events.publishEvent(new AuditFact(
                    Category.SIGN_IN,
                    "signin.passkey-failure",
                    me.value(),
                    null,
                    null,
                    Durability.ON_ITS_OWN,
                    me.value()));
            throw new WrongPasskey();
        }
        return new FreshProof(me, clock.instant());
    }
}
