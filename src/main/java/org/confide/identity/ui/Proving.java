package org.confide.identity.ui;

import java.io.Serializable;
import org.confide.identity.FreshProof;
import org.confide.identity.Means;
import org.confide.identity.PasskeyChallenge;
import org.confide.identity.StepUp;
import org.jspecify.annotations.Nullable;

/**
 * Asks the person at one screen who they are before what outlives it, by a {@link ProofDialog} and {@link StepUp}. A proof
 * that still counts is not asked for again there: a slip on a sheet of 32 words does not cost another code.
 */
public final class Proving implements Serializable {

    private final transient StepUp stepUp;
    private transient @Nullable FreshProof given;

    /**
     * Begins without a proof.
     *
     * @param stepUp the service
     */
    public Proving(StepUp stepUp) {
        this.stepUp = stepUp;
    }

    /**
     * Acts with a proof.
     *
     * @param title what the button says too, such as "Save roles"
     * @param lead what will be done
     * @param act what is done
     */
    public void ask(String title, String lead, ProofDialog.Act act) {
        FreshProof earlier = given;
        if (earlier != null && earlier.countsFor(earlier.who())) {
            act.with(earlier);
            return;
        }
        new ProofDialog(title, lead, this, proof -> {
                    given = proof;
                    act.with(proof);
                })
                .open();
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
