package org.confide.practice;

import java.util.List;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's rooms, entered by its admin, who is there only after the staff. */
@Component
@Profile("demo")
class RoomsDemo implements DemoPart {

    private final Rooms rooms;

    RoomsDemo(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as(
                "admin",
                () -> List.of("Room 1", "Room 2", "Room 3", "Room 4", "Group room")
                        .forEach(name -> rooms.save(Room.named(name))));
    }
}
