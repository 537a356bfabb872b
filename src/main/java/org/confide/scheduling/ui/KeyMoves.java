package org.confide.scheduling.ui;

import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.LocalTime;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Move;
import org.confide.scheduling.SessionRow;
import org.jspecify.annotations.Nullable;

/**
 * Moves a block by keys. The arrows move a ghost of it, Shift and the arrows change its length, and nothing is stored
 * before Enter: who holds a key down does not leave a trail of moves.
 */
class KeyMoves implements Serializable {

    private static final int STEP = 15;
    private static final int LONGEST = 480;

    private final DayGrid grid;
    private final Mover mover;
    private final Span status;
    private final transient PracticeTime time;
    private @Nullable Move pending;
    private @Nullable GridColumn there;

    KeyMoves(DayGrid grid, Mover mover, Span status, PracticeTime time) {
        this.grid = grid;
        this.mover = mover;
        this.status = status;
        this.time = time;
    }

    /** Moves the ghost of a block by an arrow key. */
    void arrow(SessionRow row, GridColumn from, String key, boolean shift) {
        Move before = pending != null && pending.session().equals(row.id()) ? pending : null;
        GridColumn column = before == null ? from : columnOf(row, before, from);
        Move now = before == null ? mover.from(row) : before;
        int minute = now.start().getHour() * 60 + now.start().getMinute();
        int length = now.minutes();
        switch (key) {
            case "ArrowUp", "ArrowDown" -> {
                int step = key.equals("ArrowUp") ? -STEP : STEP;
                if (shift) {
                    length = Math.clamp(length + step, STEP, LONGEST);
                } else {
                    minute = Math.clamp(minute + step, 0, 24 * 60 - STEP);
                }
            }
            case "ArrowLeft" -> column = grid.beside(column, -1);
            case "ArrowRight" -> column = grid.beside(column, 1);
            default -> {
                return;
            }
        }
        there = column;
        pending = column.column().take(mover.from(row).lasting(length), row, minute);
        LocalTime start = LocalTime.ofSecondOfDay(minute * 60L);
        grid.ghost(column, start, length);
        status.setText("To " + time.time(time.instant(pending.start())) + ", " + length + " min, "
                + column.column().title() + ". Enter moves it there, Esc leaves it where it is.");
    }

    private GridColumn columnOf(SessionRow row, Move before, GridColumn from) {
        return there == null || !before.session().equals(row.id()) ? from : there;
    }

    /** {@return whether there was a ghost of this block, which is then its place} */
    boolean enter(SessionRow row) {
        Move wanted = pending;
        if (wanted == null || !wanted.session().equals(row.id())) {
            return false;
        }
        leave();
        mover.move(wanted);
        return true;
    }

    /** Leaves the block where it is. */
    void leave() {
        pending = null;
        there = null;
        grid.noGhost();
        status.setText("");
    }
}
