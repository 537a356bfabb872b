package org.confide.identity;

import java.time.Instant;

/**
 * A reset of a second factor that waits for its second person.
 *
 * @param id the reset
 * @param account whose second factor it is about
 * @param name that person's name
 * @param askedBy who asked for it
 * @param asked when
 * @param mayConfirm whether the person who looks may confirm it: neither the one it is about nor the one who asked
 */
public record WaitingReset(
        FactorResetId id, AccountId account, String name, String askedBy, Instant asked, boolean mayConfirm) {}
