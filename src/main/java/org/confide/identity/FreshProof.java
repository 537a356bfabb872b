package org.confide.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * Evidence that the person at the screen has just shown again who they are, by everything they sign in with: the
 * password and, where there is a second factor, a code. Only {@link StepUp} makes one. A service whose act outlives the
 * screen (roles, recovery, a release) takes one, so that a screen left alone is not enough.
 *
 * <p>Its age is measured on the monotonic clock, so that a clock set back or forward makes it neither immortal nor stale.
 */
public final class FreshProof {

    /** How long a proof counts. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private final AccountId who;
    private final Instant when;
    private final long nanos;

    FreshProof(AccountId who, Instant when) {
        this(who, when, System.nanoTime());
    }

    FreshProof(AccountId who, Instant when, long nanos) {
        this.who = who;
        this.when = when;
        this.nanos = nanos;
    }

    /** {@return who it was} */
    public AccountId who() {
        return who;
    }

    /** {@return when; what is done with it may record it} */
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

    /**
     * Insists on it.
     *
     * @param account the account that acts
     * @throws ProofNeeded when the proof is another's or too old
     */
    public void requireFor(AccountId account) {
        if (!countsFor(account)) {
            throw new ProofNeeded();
        }
    }
}
