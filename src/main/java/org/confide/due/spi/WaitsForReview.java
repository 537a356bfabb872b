package org.confide.due.spi;

import org.confide.identity.AccountId;

/** How many notes wait for somebody's signature besides their authors'. Asked with nobody signed in. */
public interface WaitsForReview {

    /**
     * Counts them.
     *
     * @param supervisor whose signature they wait for
     * @return how many, at most 1,000
     */
    int count(AccountId supervisor);
}
