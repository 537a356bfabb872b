package org.confide.practice;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rooms' rows. */
interface RoomList extends Repository<Room, RoomId> {

    @Query("from Room r order by r.position, r.name")
    List<Room> inOrder();

    Room save(Room room);
}
