package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.scheduling.Move;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.jspecify.annotations.Nullable;

/** What happens when something is done to the grid: book, look closer, move by mouse, by tap and by keys, undo. */
class GridActs implements GridInput.Does {

    private static final int USUAL_MINUTES = 50;

    private final transient CalendarParts parts;
    private final CalendarView view;
    private final boolean books;
    private final DayGrid grid;
    private final GridInput input;
    private final Mover mover;
    private final LastAct last;
    private final KeyMoves keys;
    private final BlockPopover popover;
    private final Span status = new Span();
    private final Button put = new Button("Leave it where it is", event -> leave());
    private final Div bar = new Div(status, put);
    private @Nullable SessionRow carried;

    GridActs(CalendarParts parts, SignedIn person, SessionActs acts, CalendarView view, boolean books) {
        this.parts = parts;
        this.view = view;
        this.books = books;
        boolean moves = person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN, Role.CLINICIAN, Role.TRAINEE);
        grid = new DayGrid(parts.time(), moves ? this::dropped : null);
        last = acts.last();
        mover = new Mover(parts, view::load, this::look, last);
        keys = new KeyMoves(grid, mover, status, parts.time());
        popover = new BlockPopover(parts, person, acts, this::carry);
        input = new GridInput(grid, this, moves);
        status.getElement().setAttribute("role", "status");
        put.addThemeVariants(ButtonVariant.SMALL);
        put.setVisible(false);
        bar.addClassName("cal-bar");
    }

    DayGrid grid() {
        return grid;
    }

    /** {@return the line that says what is under way} */
    Div bar() {
        return bar;
    }

    BlockPopover popover() {
        return popover;
    }

    void undo() {
        last.undo();
    }

    /** Gives up what is under way. */
    void leave() {
        carried = null;
        put.setVisible(false);
        keys.leave();
    }

    @Override
    public void place(GridColumn column, int minute) {
        SessionRow row = carried;
        LocalTime at = LocalTime.ofSecondOfDay(minute * 60L);
        if (row != null) {
            leave();
            mover.move(column.column().take(mover.from(row), row, minute));
        } else if (books) {
            grid.ghost(column, at, USUAL_MINUTES);
            view.book(Slot.in(column.column(), at), grid::noGhost);
        }
    }

    @Override
    public void open(SessionBlock block) {
        popover.show(block, view.documented().contains(block.session()));
    }

    @Override
    public boolean carries() {
        return carried != null;
    }

    @Override
    public void arrow(SessionRow row, GridColumn column, String key, boolean shift) {
        if (parts.moving().movable(row)) {
            keys.arrow(row, column, key, shift);
        }
    }

    @Override
    public boolean ends(SessionRow row, String key) {
        if (key.equals("Escape")) {
            leave();
            return true;
        }
        return keys.enter(row);
    }

    @Override
    public void drop(SessionRow row, GridColumn column, int minute) {
        Move now = mover.from(row);
        Move wanted = column.column().take(now, row, minute);
        if (parts.moving().movable(row) && !wanted.equals(now)) {
            mover.move(wanted);
        }
    }

    private void dropped(GridColumn column, double below) {
        input.dropped(column, below);
    }

    private void carry(SessionRow row) {
        leave();
        carried = row;
        status.setText("Choose where the session goes: a place on the calendar.");
        put.setVisible(true);
    }

    private void look(SessionId moved) {
        grid.block(moved).ifPresent(block -> block.getElement().executeJs("this.focus()"));
    }
}
