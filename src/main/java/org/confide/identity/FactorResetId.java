package org.confide.identity;

import java.util.UUID;

/**
 * Names the reset of a second factor.
 *
 * @param value version 7
 */
public record FactorResetId(UUID value) {}
