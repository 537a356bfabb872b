package org.confide.scheduling;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * A time that is free for clinician and room.
 *
 * @param start day and time by the practice's clocks
 * @param minutes how long
 * @param clinician with whom
 * @param room in which room, or null where none is needed
 * @param telehealth whether it is over video or telephone
 */
public record FreeTime(
        LocalDateTime start,
        int minutes,
        AccountId clinician,
        @Nullable RoomId room,
        boolean telehealth) implements Serializable {}
