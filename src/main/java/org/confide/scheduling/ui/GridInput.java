package org.confide.scheduling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.io.Serializable;
import java.util.Optional;
import org.confide.scheduling.SessionRow;

/**
 * What is done to the grid with pointer and keys. One listener a kind of event for the whole grid: what it is about is
 * read from where it happened, and only what is on the screen can be named.
 */
class GridInput implements Serializable {

    /** Which block an event is about. */
    static final String BLOCK = "(event.target.closest('.cal-block') || {dataset: {}}).dataset.id || ''";

    /** Which column an event is about. */
    static final String COLUMN = "(event.target.closest('.cal-column') || {dataset: {}}).dataset.column || ''";

    /** How far below the column's top it happened. */
    static final String BELOW =
            "event.clientY - (event.target.closest('.cal-column') || element).getBoundingClientRect().top";

    /** How far below the block's top it was taken. */
    static final String GRAB =
            "event.clientY - (event.target.closest('.cal-block') || element).getBoundingClientRect().top";

    /** Which key. */
    static final String KEY = "event.key";

    /** Whether Shift was held. */
    static final String SHIFT = "event.shiftKey";

    /** Whether it happened in a column at all. */
    static final String IN_A_COLUMN = "!!event.target.closest('.cal-column')";

    /** Whether it is a key that means something on a block; the browser then does nothing else with it. */
    static final String ON_A_BLOCK = "!!event.target.closest('.cal-block')"
            + " && /^(Arrow(Up|Down|Left|Right)|Enter| |Escape)$/.test(event.key)"
            + " && !event.ctrlKey && !event.metaKey && !event.altKey"
            + " && (event.preventDefault(), true)";

    /**
     * Whether a block can be dragged is decided when it is taken, so that no block has to carry it. It is done in the
     * browser alone: the filter is never true.
     */
    static final String TAKEN =
            "(block => { if (block) { block.draggable = !block.matches('.held, .done, .missed, .off, ."
                    + SessionBlock.FIXED + "'); } return false; })(event.target.closest('.cal-block'))";

    /** What the calendar does about it. */
    interface Does extends Serializable {

        /** An empty place was clicked, or a place while something is carried. */
        void place(GridColumn column, int minute);

        /** A block was clicked, or opened by Enter. */
        void open(SessionBlock block);

        /** An arrow key was pressed on a block. */
        void arrow(SessionRow row, GridColumn column, String key, boolean shift);

        /** Enter or Escape was pressed on a block. */
        boolean ends(SessionRow row, String key);

        /** {@return whether a session is on its way, so that a click on a block means the place} */
        boolean carries();

        /** A block was dragged and dropped. */
        void drop(SessionRow row, GridColumn column, int minute);
    }

    private final DayGrid grid;
    private final Does does;
    private String dragged = "";
    private double grab;

    GridInput(DayGrid grid, Does does, boolean moves) {
        this.grid = grid;
        this.does = does;
        Div body = grid.body();
        if (moves) {
            body.getElement().addEventListener("pointerdown", event -> {}).setFilter(TAKEN);
        }
        body.getElement()
                .addEventListener("click", this::clicked)
                .addEventData(BLOCK)
                .addEventData(COLUMN)
                .addEventData(BELOW)
                .setFilter(IN_A_COLUMN);
        body.getElement()
                .addEventListener("keydown", this::pressed)
                .addEventData(BLOCK)
                .addEventData(COLUMN)
                .addEventData(KEY)
                .addEventData(SHIFT)
                .setFilter(ON_A_BLOCK);
        body.getElement()
                .addEventListener("dragstart", event -> {
                    dragged = text(event, BLOCK);
                    grab = number(event, GRAB);
                })
                .addEventData(BLOCK)
                .addEventData(GRAB);
    }

    /** Takes what was dropped on a column. */
    void dropped(GridColumn column, double below) {
        SessionRow row = grid.row(dragged);
        dragged = "";
        if (row != null) {
            does.drop(row, column, grid.minuteOfDay(Placement.nearestQuarter(below - grab)));
        }
    }

    private void clicked(DomEvent event) {
        Optional<SessionBlock> block =
                Optional.ofNullable(grid.row(text(event, BLOCK))).flatMap(row -> grid.block(row.id()));
        if (block.isPresent() && !does.carries()) {
            does.open(block.get());
            return;
        }
        grid.column(text(event, COLUMN))
                .ifPresent(column -> does.place(column, grid.minuteOfDay(Placement.quarter(number(event, BELOW)))));
    }

    private void pressed(DomEvent event) {
        SessionRow row = grid.row(text(event, BLOCK));
        if (row == null) {
            return;
        }
        String key = text(event, KEY);
        if (key.startsWith("Arrow")) {
            grid.column(text(event, COLUMN))
                    .ifPresent(column -> does.arrow(
                            row, column, key, event.getEventData().path(SHIFT).asBoolean(false)));
        } else if (!does.ends(row, key)) {
            grid.block(row.id()).ifPresent(does::open);
        }
    }

    private static String text(DomEvent event, String data) {
        return event.getEventData().path(data).asString("");
    }

    private static double number(DomEvent event, String data) {
        return event.getEventData().path(data).asDouble(0);
    }
}
