package org.confide.scheduling.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.confide.practice.Room;
import org.confide.practice.RoomId;
import org.jspecify.annotations.Nullable;

/** A room, telehealth, or neither yet. */
record Place(String label, @Nullable RoomId room, boolean telehealth) implements Serializable {

    static final Place TELEHEALTH = new Place("Telehealth", null, true);

    /** The rooms in the practice's order, then telehealth. */
    static List<Place> all(List<Room> rooms) {
        List<Place> places = new ArrayList<>();
        rooms.forEach(room -> places.add(new Place(room.name(), room.id(), false)));
        places.add(TELEHEALTH);
        return places;
    }

    /** Finds where something is, or null where it has no place yet. */
    static @Nullable Place of(List<Place> places, @Nullable RoomId room, boolean telehealth) {
        return telehealth
                ? TELEHEALTH
                : places.stream()
                        .filter(place -> room != null && room.equals(place.room()))
                        .findFirst()
                        .orElse(null);
    }
}
