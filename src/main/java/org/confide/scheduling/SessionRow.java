package org.confide.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.confide.practice.ServiceColour;
import org.confide.practice.ServiceId;
import org.confide.practice.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * A session as a list shows it, straight from the query; nothing in it is clinical.
 *
 * @param id which session
 * @param start planned start
 * @param end planned end
 * @param clinician who conducts it
 * @param clinicianName that person's name
 * @param coClinician who conducts it too, or null
 * @param service the service
 * @param serviceLabel its name, such as "Individual 50"
 * @param kind its kind
 * @param colour the colour of its edge on the calendar
 * @param roomId the room, or null
 * @param room the room's name, or null
 * @param telehealth whether it is held over distance
 * @param groupName the group's name, or empty
 * @param status what became of it
 * @param startedAt when the front desk saw it begin, or null
 * @param version of the session when it was read, for {@link Move}
 * @param clients whose session it is, with the names lists show, in order
 */
public record SessionRow(
        SessionId id,
        Instant start,
        Instant end,
        AccountId clinician,
        String clinicianName,
        @Nullable AccountId coClinician,
        ServiceId service,
        String serviceLabel,
        ServiceKind kind,
        ServiceColour colour,
        @Nullable RoomId roomId,
        @Nullable String room,
        boolean telehealth,
        String groupName,
        SessionStatus status,
        @Nullable Instant startedAt,
        long version,
        List<Attendee> clients) {

    /**
     * A client of the session.
     *
     * @param client whose chart
     * @param firstName legal first name
     * @param lastName legal last name
     * @param presence what became of the session for this client
     * @param arrivedAt since when the client is or was here, or null
     * @param leftAt when the client left, or null
     */
    public record Attendee(
            ClientId client,
            String firstName,
            String lastName,
            Presence presence,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt) {

        /** {@return first and last name} */
        public String name() {
            return firstName + " " + lastName;
        }

        /** Says which client without the name. */
        @Override
        public String toString() {
            return "Attendee[" + client.value() + "]";
        }
    }

    /** Copies the clients. */
    public SessionRow {
        clients = List.copyOf(clients);
    }

    /** {@return those who come: all but who called off or did not come} */
    public List<Attendee> coming() {
        return clients.stream().filter(attendee -> attendee.presence().comes()).toList();
    }

    /**
     * Tells whether a client came after the beginning.
     *
     * @param attendee one of the session's clients
     * @return whether the arrival was noted and is a minute or more after the planned start
     */
    public boolean late(Attendee attendee) {
        Instant arrived = attendee.arrivedAt();
        return arrived != null && !arrived.isBefore(start.plus(Duration.ofMinutes(1)));
    }

    /**
     * Tells whether a client left before the end.
     *
     * @param attendee one of the session's clients
     * @return whether the leaving was noted and is before the planned end
     */
    public boolean leftEarly(Attendee attendee) {
        Instant left = attendee.leftAt();
        return left != null && left.isBefore(end);
    }

    /** {@return how long it is planned, in minutes} */
    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    /**
     * Tells whether somebody conducts it.
     *
     * @param account the person
     * @return whether they are its clinician or co-clinician
     */
    public boolean isConductedBy(AccountId account) {
        return clinician.equals(account) || account.equals(coClinician);
    }

    /** {@return what the row is called: the group, the client, or "Sol and Renata Ibarra"} */
    public String title() {
        if (!groupName.isEmpty()) {
            return groupName;
        }
        if (clients.size() == 2
                && clients.get(0).lastName().equals(clients.get(1).lastName())) {
            return clients.get(0).firstName() + " and " + clients.get(1).name();
        }
        return String.join(", ", clients.stream().map(Attendee::name).toList());
    }

    SessionRow with(List<Attendee> attendees) {
        return new SessionRow(
                id,
                start,
                end,
                clinician,
                clinicianName,
                coClinician,
                service,
                serviceLabel,
                kind,
                colour,
                roomId,
                room,
                telehealth,
                groupName,
                status,
                startedAt,
                version,
                attendees);
    }

    /** Says which session without names. */
    @Override
    public String toString() {
        return "SessionRow[" + id.value() + "]";
    }
}
