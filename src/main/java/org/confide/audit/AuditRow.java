package org.confide.audit;

import java.time.Instant;
import java.util.UUID;
import org.confide.shared.AuditFact.Category;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail as the screen shows it.
 *
 * @param id its number; gaps mean nothing
 * @param at when
 * @param actor who, or null where nobody was signed in
 * @param actorName that person's name, or null
 * @param category what kind of fact
 * @param action fixed code
 * @param object the row it is about, or null
 * @param client whose chart, or null
 * @param clientName the client's name, or null
 * @param detail a remark such as the reason for breaking the glass, or null
 * @param reviewedBy who last went through it, or null; only told to those who read the whole trail
 */
public record AuditRow(
        long id,
        Instant at,
        @Nullable UUID actor,
        @Nullable String actorName,
        Category category,
        String action,
        @Nullable UUID object,
        @Nullable UUID client,
        @Nullable String clientName,
        @Nullable String detail,
        @Nullable String reviewedBy) {

    /** Says which row and no name. */
    @Override
    public String toString() {
        return "AuditRow[" + id + "]";
    }
}
