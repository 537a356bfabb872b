package org.confide.waitlist;

import java.io.Serializable;
import org.confide.scheduling.FreeTime;

/**
 * A time that would suit somebody who waits.
 *
 * @param waiting who waits
 * @param time the time
 */
public record WaitlistMatch(WaitingRow waiting, FreeTime time) implements Serializable {

    /** Says which entry, and not who. */
    @Override
    public String toString() {
        return "WaitlistMatch[" + waiting.id().value() + "]";
    }
}
