package org.confide.scheduling.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.practice.Room;
import org.confide.practice.RoomId;
import org.confide.practice.Site;

/** Where a session may be that somebody looks for a time for: any room, the rooms of a site, one room, telehealth. */
record Whereabouts(String label, Set<RoomId> rooms, boolean telehealth) implements Serializable {

    static List<Whereabouts> all(List<Room> rooms, List<Site> sites) {
        List<Whereabouts> all = new ArrayList<>();
        all.add(new Whereabouts(rooms.isEmpty() ? "No room yet" : "Any room", Set.of(), false));
        for (Site site : sites) {
            Set<RoomId> there = rooms.stream()
                    .filter(room -> site.id().equals(room.site()))
                    .map(Room::id)
                    .collect(Collectors.toCollection(HashSet::new));
            if (!there.isEmpty()) {
                all.add(new Whereabouts("Any room at " + site.name(), there, false));
            }
        }
        rooms.forEach(room -> all.add(new Whereabouts(room.name(), Set.of(room.id()), false)));
        all.add(new Whereabouts("Telehealth", Set.of(), true));
        return all;
    }
}
