package org.confide.reminder;

import java.time.Instant;
import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A client of a session to come, and how they may be reached.
 *
 * @param session which
 * @param start when it begins
 * @param client who
 * @param telehealth whether it is held over distance
 * @param site the site's name and address, or empty
 * @param told the shortest of the leads at which this start was told already, or null
 * @param email an address that may be written to, or null
 * @param phone a number that may be texted, or null
 */
record DueReminder(
        SessionId session,
        Instant start,
        ClientId client,
        boolean telehealth,
        String site,
        @Nullable Integer told,
        @Nullable String email,
        @Nullable String phone) {

    /** Says which without addresses. */
    @Override
    public String toString() {
        return "DueReminder[" + session.value() + "]";
    }
}
