package org.confide.due;

import java.io.Serializable;
import org.confide.identity.AccountId;

/**
 * How timely one clinician's notes were over a span of days. A session of several clients counts once for each of them,
 * one that needs no note not at all.
 *
 * @param clinician whose
 * @param name the clinician's name
 * @param inTime notes whose author signed within the practice's deadline
 * @param late notes signed after it
 * @param open sessions without a signature whose deadline is still to come
 * @param overdue sessions without a signature whose deadline has passed
 * @param hours how many hours after the session's end notes were signed, on average; 0 where none was
 */
public record Timeliness(AccountId clinician, String name, int inTime, int late, int open, int overdue, double hours)
        implements Serializable {

    /** {@return how many sessions were to be documented} */
    public int sessions() {
        return inTime + late + open + overdue;
    }

    /** {@return the share of notes in time among those whose deadline has passed or that are signed, 0 to 1} */
    public double share() {
        int decided = inTime + late + overdue;
        return decided == 0 ? 1 : (double) inTime / decided;
    }
}
