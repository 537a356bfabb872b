package org.confide.group;

import java.time.LocalDateTime;
import org.confide.practice.RoomId;
import org.confide.scheduling.SeriesRule;
import org.jspecify.annotations.Nullable;

/**
 * When and where a group is to meet.
 *
 * @param first the first session, by the practice's clocks
 * @param rule how it recurs
 * @param room where, or null
 * @param telehealth whether it is held over distance
 */
public record Meetings(
        LocalDateTime first, SeriesRule rule, @Nullable RoomId room, boolean telehealth) {}
