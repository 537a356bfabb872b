package org.confide.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Evidence that a person has just given their password again: who, and when. Only identity makes one; a service that
 * signs takes one, so that nothing is signed by an unattended screen.
 *
 * <p>Its age is measured on the monotonic clock, so that a clock set back or forward makes it neither immortal nor
 * stale.
 */
public final class PasswordProof implements Serializable {

    /** How long a proof counts: a spell of co-signing, not a working day. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private final AccountId who;
    private final Instant when;
    private final long nanos;

    PasswordProof(AccountId who, Instant when) {
        this.who = who;
        this.when = when;
        this.nanos = System.nanoTime();
    }

    long nanos() {
        return nanos;
    }

    /** {@return the same as what it is at the door: everything that is asked there was given} */
    FreshProof fresh() {
        return new FreshProof(who, when, nanos);
    }

    /** {@return whose password it was} */
    public AccountId who() {
        return who;
    }

    /** {@return when it was given; a signature records it} */
    public Instant when() {
        return when;
    }

    /**
     * Tells whether the proof counts for an account.
     *
     * @param account the account that acts
     * @return whether it is that account's and still young enough
     */
    public boolean countsFor(AccountId account) {
        return who.equals(account) && System.nanoTime() - nanos < LIFE.toNanos();
    }
}
