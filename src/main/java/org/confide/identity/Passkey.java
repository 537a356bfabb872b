package org.confide.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner knows it.
 *
 * @param id which
 * @param name what its owner called it
 * @param since when it was made
 * @param lastUsed when it was last shown, or null
 */
public record Passkey(
        PasskeyId id, String name, Instant since, @Nullable Instant lastUsed) {}
