package org.confide.scheduling;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants a planned session to be.
 *
 * @param session which
 * @param version the version that was on the screen; a newer one refuses the move
 * @param start day and time by the practice's clocks
 * @param minutes how long, 5 to 480
 * @param clinician who conducts it
 * @param room where, or null
 * @param telehealth whether it is held over video or telephone; it then takes no room
 */
public record Move(
        SessionId session,
        long version,
        LocalDateTime start,
        int minutes,
        AccountId clinician,
        @Nullable RoomId room,
        boolean telehealth)
        implements Serializable {

    /**
     * Asks for another time.
     *
     * @param when day and time by the practice's clocks
     * @return the same move to then
     */
    public Move at(LocalDateTime when) {
        return new Move(session, version, when, minutes, clinician, room, telehealth);
    }

    /**
     * Asks for another length.
     *
     * @param length minutes
     * @return the same move with it
     */
    public Move lasting(int length) {
        return new Move(session, version, start, length, clinician, room, telehealth);
    }

    /**
     * Asks for another clinician.
     *
     * @param colleague who conducts it then
     * @return the same move to them
     */
    public Move to(AccountId colleague) {
        return new Move(session, version, start, minutes, colleague, room, telehealth);
    }

    /**
     * Asks for another place.
     *
     * @param where the room, or null
     * @param overDistance whether it is held over distance
     * @return the same move there
     */
    public Move in(@Nullable RoomId where, boolean overDistance) {
        return new Move(session, version, start, minutes, clinician, overDistance ? null : where, overDistance);
    }

    /** The same once the session has another version. */
    Move after(long other) {
        return new Move(session, other, start, minutes, clinician, room, telehealth);
    }

    /** Says which session and when. */
    @Override
    public String toString() {
        return "Move[" + session.value() + " to " + start + "]";
    }
}
