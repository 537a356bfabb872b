package org.confide.scheduling;

import java.time.LocalDateTime;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * How a session is to be from now on.
 *
 * @param version the version of the session that was on the screen; a newer one refuses the change
 * @param start day and time by the practice's clocks
 * @param minutes how long, 5 to 480
 * @param clinician who conducts it
 * @param room where, or null
 * @param telehealth whether it is held over video or telephone; it then takes no room
 */
public record SeriesChange(
        long version,
        LocalDateTime start,
        int minutes,
        AccountId clinician,
        @Nullable RoomId room,
        boolean telehealth) {}
