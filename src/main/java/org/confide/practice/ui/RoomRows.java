package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.confide.practice.Room;
import org.confide.practice.Rooms;
import org.confide.practice.Site;
import org.confide.practice.Sites;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Icon;

/** The rooms sessions are held in. */
class RoomRows extends Section {

    private final Rooms rooms;
    private final Sites sites;
    private final Grid<Room> grid = new Grid<>();
    private final Grid.Column<Room> where;
    private List<Site> places = List.of();
    private final TextField name = new TextField("New room");
    private final Fields fields = new Fields().field("name", name);

    RoomRows(Rooms rooms, Sites sites) {
        this.rooms = rooms;
        this.sites = sites;
        addClassName("form-section");
        H2 heading = new H2("Rooms");
        heading.addClassName("section-heading");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState("No rooms yet. Add the first one below."));
        grid.addColumn(Room::name).setHeader("Room").setFlexGrow(2);
        where = grid.addComponentColumn(this::site).setHeader("Site");
        grid.addColumn(room -> room.active() ? "In use" : "No longer used").setHeader("State");
        grid.addComponentColumn(this::toggle).setHeader("").setAutoWidth(true).setFlexGrow(0);
        Counter.on(name, Room.NAME_LIMIT);
        Button add = new Button("Add room", new Icon("plus"), event -> add());
        Div actions = new Div(name, add);
        actions.addClassName("form-actions");
        add(heading, grid, actions);
    }

    void load() {
        places = sites.all();
        where.setVisible(!places.isEmpty());
        grid.setItems(rooms.everyRoom());
    }

    private Select<Site> site(Room room) {
        Select<Site> site = new Select<>();
        site.setAriaLabel("Site of " + room.name());
        site.setItems(places);
        site.setItemLabelGenerator(Site::name);
        places.stream().filter(it -> it.id().equals(room.site())).findFirst().ifPresent(site::setValue);
        site.addValueChangeListener(event -> {
            boolean done = fields.attempt(() -> {
                room.standAt(event.getValue().id());
                rooms.save(room);
            });
            if (done) {
                load();
            }
        });
        return site;
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
