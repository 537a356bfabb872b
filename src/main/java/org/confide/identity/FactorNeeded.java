package org.confide.identity;

import org.springframework.security.authentication.AccountStatusException;

/** The password was right and does not do: a second factor has to follow. Nobody is signed in by it. */
class FactorNeeded extends AccountStatusException {

    private final transient Threshold threshold;

    FactorNeeded(Threshold threshold) {
        super("a second factor is needed");
        this.threshold = threshold;
    }

    Threshold threshold() {
        return threshold;
    }
}
