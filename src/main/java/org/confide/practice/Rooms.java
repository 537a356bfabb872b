package org.confide.practice;

import java.util.List;
import org.confide.identity.AnybodySignedIn;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The practice's rooms. Reading asks the database only once; what is read is not to be edited. */
@Service
@AnybodySignedIn
public class Rooms {

    private final PracticeMemory memory;
    private final RoomList rooms;
    private final ApplicationEventPublisher events;

    Rooms(PracticeMemory memory, RoomList rooms, ApplicationEventPublisher events) {
        this.memory = memory;
        this.rooms = rooms;
        this.events = events;
    }

    /** {@return the rooms that can be booked, in the practice's order} */
    public List<Room> all() {
        return memory.rooms().stream().filter(Room::active).toList();
    }

    /**
     * Finds a room, in use or not.
     *
     * @param id its id
     * @return the room
     * @throws NotFound when there is none
     */
    public Room get(RoomId id) {
        return memory.room(id).orElseThrow(NotFound::new);
    }

    /** {@return every room, in use or not, read from the database to be edited} */
    @MayRunThePractice
    public List<Room> everyRoom() {
        return rooms.inOrder();
    }

    /**
     * Saves a room that was added or changed.
     *
     * @param room the room as it was edited
     */
    @Transactional
    @MayRunThePractice
    public void save(Room room) {
        if (room.position() == 0) {
            room.at(1 + rooms.inOrder().size());
        }
        rooms.save(room);
        events.publishEvent(new PracticeChanged());
        events.publishEvent(AuditFact.change("room.change", room.id().value(), null));
    }
}
