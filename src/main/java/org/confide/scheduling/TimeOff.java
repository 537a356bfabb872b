package org.confide.scheduling;

import java.time.Instant;
import java.util.UUID;
import org.confide.identity.AccountId;

/**
 * A time a clinician is away.
 *
 * @param id its row
 * @param clinician who is away
 * @param from first moment
 * @param to the moment it ends
 * @param label neutral words, such as "Vacation"; may be empty
 */
public record TimeOff(UUID id, AccountId clinician, Instant from, Instant to, String label) {

    /** The most characters a label may have. */
    public static final int LABEL_LIMIT = 60;

    /** Says which, and not why. */
    @Override
    public String toString() {
        return "TimeOff[" + id + "]";
    }
}
