package org.confide.scheduling;

import java.io.Serializable;
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
 * @param rule by which it recurs from the first session on that is changed, or null where that stays as it is
 */
public record SeriesChange(
        long version,
        LocalDateTime start,
        int minutes,
        AccountId clinician,
        @Nullable RoomId room,
        boolean telehealth,
        @Nullable SeriesRule rule)
        implements Serializable {

    /**
     * Asks for what a move asks for, and no other rule.
     *
     * @param move where to
     * @return the change
     */
    public static SeriesChange of(Move move) {
        return new SeriesChange(
                move.version(), move.start(), move.minutes(), move.clinician(), move.room(), move.telehealth(), null);
    }

    /**
     * Asks for another rule.
     *
     * @param recurs by which it recurs from then on
     * @return the same change with it
     */
    public SeriesChange by(SeriesRule recurs) {
        return new SeriesChange(version, start, minutes, clinician, room, telehealth, recurs);
    }
}
