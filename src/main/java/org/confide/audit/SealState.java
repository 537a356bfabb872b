package org.confide.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How well the trail is protected now.
 *
 * @param lastBatch when the last batch was sealed, or null where nothing is sealed
 * @param unprotected whether there are rows that are younger than the last batch
 * @param outside whether heads are kept outside the database at all
 * @param lastOutside when the last batch was sealed whose head is outside, or null where none is
 * @param lastCheck the last nightly look, or null before the first night
 */
public record SealState(
        @Nullable Instant lastBatch,
        boolean unprotected,
        boolean outside,
        @Nullable Instant lastOutside,
        @Nullable TrailCheck lastCheck) {}
