package org.confide.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What looking at the sealed trail gave, without the number of rows: who may not see every row must not learn how many
 * there are.
 *
 * @param at when somebody looked
 * @param heads how many heads from outside were compared
 * @param findings how much was wrong, at most 100
 * @param firstRow the sequence number of the first row that is wrong, or null
 * @param sentence what is wrong with it, or null
 */
public record TrailCheck(
        Instant at,
        long heads,
        int findings,
        @Nullable Long firstRow,
        @Nullable String sentence) {}
