package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.confide.practice.Room;
import org.confide.practice.Rooms;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Icon;

/** The rooms sessions are held in. */
class RoomRows extends Section {

    private final Rooms rooms;
    private final Grid<Room> grid = new Grid<>();
    private final TextField name = new TextField("New room");
    private final Fields fields = new Fields().field("name", name);

    RoomRows(Rooms rooms) {
        this.rooms = rooms;
        addClassName("form-section");
        H2 heading = new H2("Rooms");
        heading.addClassName("section-heading");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState("No rooms yet. Add the first one below."));
        grid.addColumn(Room::name).setHeader("Room").setFlexGrow(2);
        grid.addColumn(room -> room.active() ? "In use" : "No longer used").setHeader("State");
        grid.addComponentColumn(this::toggle).setHeader("").setAutoWidth(true).setFlexGrow(0);
        Counter.on(name, Room.NAME_LIMIT);
        Button add = new Button("Add room", new Icon("plus"), event -> add());
        Div actions = new Div(name, add);
        actions.addClassName("form-actions");
        add(heading, grid, actions);
    }

    void load() {
        grid.setItems(rooms.everyRoom());
    }

    private Button toggle(Room room) {
        Button toggle = new Button(room.active() ? "Close room" : "Use room again", event -> {
            boolean done = fields.attempt(() -> {
                room.use(!room.active());
                rooms.save(room);
            });
            if (done) {
                load();
            }
        });
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.setAriaLabel((room.active() ? "Close " : "Use again ") + room.name());
        return toggle;
    }

    private void add() {
        if (fields.attempt(() -> rooms.save(Room.named(name.getValue())))) {
            name.clear();
            load();
            name.focus();
        }
    }
}
