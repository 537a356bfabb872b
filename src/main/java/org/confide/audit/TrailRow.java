package org.confide.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail as it is sealed: every column, as stored.
 *
 * @param id its number; gaps mean nothing
 * @param at when, to the microsecond
 * @param actor who, or null
 * @param category what kind of fact
 * @param action fixed code
 * @param object the row it is about, or null
 * @param client whose chart, or null
 * @param detail a remark, or null
 */
record TrailRow(
        long id,
        Instant at,
        @Nullable String actor,
        String category,
        String action,
        @Nullable String object,
        @Nullable String client,
        @Nullable String detail) {

    /** Says which row and no name. */
    @Override
    public String toString() {
        return "TrailRow[" + id + "]";
    }
}
