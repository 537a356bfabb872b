package org.confide.audit;

import java.time.Instant;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.shared.AuditFact.Category;
import org.jspecify.annotations.Nullable;

/**
 * What part of the trail is asked for.
 *
 * @param from not before this moment, or null
 * @param until before this moment, or null
 * @param actor who acted, or null for anybody
 * @param client whose chart, or null for any
 * @param category what kind, or null for all
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable AccountId actor,
        @Nullable ClientId client,
        @Nullable Category category) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
