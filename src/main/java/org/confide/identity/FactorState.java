package org.confide.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a person has besides the password.
 *
 * @param means what is set up
 * @param codesLeft how many recovery codes are not used yet
 * @param reset a sentence on the reset that took the last one away, or null
 */
public record FactorState(
        Means means, int codesLeft, @Nullable String reset) {}
