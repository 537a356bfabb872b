package org.confide.scheduling;

import java.time.LocalDateTime;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.confide.practice.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * A session that somebody asks to plan.
 *
 * @param clinician who conducts it
 * @param coClinician who conducts it too, or null
 * @param clients whose session it is, in order
 * @param service the service
 * @param start day and time by the practice's clocks
 * @param minutes how long, 5 to 480
 * @param room where, or null
 * @param telehealth whether it is held over video or telephone; it then takes no room
 * @param groupName what a group is called on lists, or empty
 */
public record Booking(
        AccountId clinician,
        @Nullable AccountId coClinician,
        List<ClientId> clients,
        ServiceId service,
        LocalDateTime start,
        int minutes,
        @Nullable RoomId room,
        boolean telehealth,
        String groupName) {

    /** Copies the clients. */
    public Booking {
        clients = List.copyOf(clients);
    }

    /**
     * Asks for a session of one client with one clinician.
     *
     * @param clinician who conducts it
     * @param client whose session it is
     * @param service the service
     * @param start day and time by the practice's clocks
     * @param minutes how long
     * @return a booking in no room yet
     */
    public static Booking of(
            AccountId clinician, ClientId client, ServiceId service, LocalDateTime start, int minutes) {
        return new Booking(clinician, null, List.of(client), service, start, minutes, null, false, "");
    }

    /**
     * Asks for a room.
     *
     * @param where the room
     * @return the same booking there
     */
    public Booking in(@Nullable RoomId where) {
        return new Booking(clinician, coClinician, clients, service, start, minutes, where, false, groupName);
    }

    /** {@return the same booking over video or telephone} */
    public Booking overDistance() {
        return new Booking(clinician, coClinician, clients, service, start, minutes, null, true, groupName);
    }

    /** Says when, and not whose. */
    @Override
    public String toString() {
        return "Booking[" + start + "]";
    }
}
