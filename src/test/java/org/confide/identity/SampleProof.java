package org.confide.identity;

import java.time.Duration;
import java.time.Instant;

/** Proofs without a screen. */
public final class SampleProof {

    private SampleProof() {}

    /** As if the person had given everything just now. */
    public static FreshProof of(SignedIn person) {
        return new FreshProof(person.account(), Instant.EPOCH);
    }

    /** As if that had been a while ago. */
    public static FreshProof of(SignedIn person, Duration ago) {
        return new FreshProof(person.account(), Instant.EPOCH, System.nanoTime() - ago.toNanos());
    }
}
