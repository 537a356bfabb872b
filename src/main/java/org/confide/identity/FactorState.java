package org.confide.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a person has besides the password.
 *
 * @param enrolled whether an authenticator app is set up
 * @param codesLeft how many recovery codes are not used yet
 * @param reset a sentence on the reset that took the last one away, or null
 */
public record FactorState(
        boolean enrolled, int codesLeft, @Nullable String reset) {}
