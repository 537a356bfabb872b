package org.confide.scheduling.ui;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.ui.Lanes.Lane;
import org.jspecify.annotations.Nullable;

/** The blocks of one column, the place where something is dropped, and the ghost of what is going to be there. */
class GridColumn extends Div {

    private final Column column;
    private final Map<SessionId, SessionBlock> blocks = new LinkedHashMap<>();
    private final Div ghost = new Div();

    /** How far below its top something was dropped, in pixels. */
    static final String DROPPED_AT = "event.clientY - element.getBoundingClientRect().top";

    GridColumn(Column column, @Nullable SerializableBiConsumer<GridColumn, Double> dropped) {
        this.column = column;
        addClassName("cal-column");
        getElement().setAttribute("data-column", column.key());
        getElement().setAttribute("role", "group");
        ghost.addClassName("cal-ghost");
        ghost.getElement().setAttribute("aria-hidden", "true");
        if (dropped != null) {
            DropTarget.configure(this, true);
            getElement()
                    .addEventListener(
                            "drop",
                            event -> dropped.accept(
                                    this, event.getEventData().path(DROPPED_AT).asDouble(0)))
                    .addEventData(DROPPED_AT);
        }
    }

    Column column() {
        return column;
    }

    Optional<SessionBlock> block(SessionId session) {
        return Optional.ofNullable(blocks.get(session));
    }

    /** Shows these blocks in order; those that were there stay, so that the focus stays too. */
    void show(List<SessionBlock.Face> faces) {
        getElement().setAttribute("aria-label", column.title() + ", " + column.says(faces.size()));
        Map<SessionId, SessionBlock> before = new LinkedHashMap<>(blocks);
        blocks.clear();
        List<SessionBlock> fresh = new ArrayList<>();
        for (SessionBlock.Face face : faces) {
            SessionId id = face.row().id();
            SessionBlock block = before.remove(id);
            if (block == null) {
                block = new SessionBlock(face);
                fresh.add(block);
            } else {
                if (!block.row().start().equals(face.row().start())) {
                    // The order in which Tab goes is the order of time.
                    remove(block);
                    fresh.add(block);
                }
                block.show(face);
            }
            blocks.put(id, block);
        }
        before.values().forEach(this::remove);
        int place = 0;
        for (SessionBlock block : blocks.values()) {
            if (fresh.contains(block)) {
                addComponentAtIndex(place, block);
            }
            place++;
        }
    }

    /** Shows where something is going to be. */
    void ghost(int fromMinute, int minutes, String words) {
        ghost.setText(words);
        Placement.put(ghost, fromMinute, minutes, Lane.ALONE);
        add(ghost);
    }

    void noGhost() {
        if (ghost.getParent().isPresent()) {
            remove(ghost);
        }
    }
}
