package org.confide.identity.ui;

import org.confide.identity.FreshProof;
import org.confide.identity.Means;
import org.confide.identity.PasskeyChallenge;
import org.confide.identity.StepUp;

/** What a {@link ProofDialog} asks for, and what becomes of what was given: {@link StepUp}, for the person at the screen. */
public final class Proving {

    private final StepUp stepUp;

    /**
     * Proves by the usual way.
     *
     * @param stepUp the service
     */
    public Proving(StepUp stepUp) {
        this.stepUp = stepUp;
    }

    Means means() {
        return stepUp.means();
    }

    String passkeyHost() {
        return stepUp.passkeyHost();
    }

    FreshProof typed(String password, String code) {
        return stepUp.prove(password, code);
    }

    PasskeyChallenge askPasskey() {
        return stepUp.askPasskey();
    }

    FreshProof shown(PasskeyChallenge asked, String answer) {
        return stepUp.prove(asked, answer);
    }
}
