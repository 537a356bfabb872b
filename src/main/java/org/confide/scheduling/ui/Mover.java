package org.confide.scheduling.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.confide.scheduling.Move;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SlotTaken;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Notice;

/** Moves sessions and takes moves back. What it says never names a client. */
class Mover implements Serializable {

    private final transient CalendarParts parts;
    private final SerializableRunnable changed;
    private final SerializableConsumer<SessionId> moved;
    private final SeriesActs series;
    private final LastAct last;

    /**
     * Makes one.
     *
     * @param parts the services
     * @param changed shows the calendar as it is now
     * @param moved looks at a session that has just been moved
     * @param last keeps the way back
     */
    Mover(CalendarParts parts, SerializableRunnable changed, SerializableConsumer<SessionId> moved, LastAct last) {
        this.parts = parts;
        this.changed = changed;
        this.moved = moved;
        this.last = last;
        series = new SeriesActs(parts, changed, last);
    }

    /** {@return the session where it is, to be asked for elsewhere} */
    Move from(SessionRow row) {
        return new Move(
                row.id(),
                row.version(),
                parts.time().local(row.start()),
                row.minutes(),
                row.clinician(),
                row.roomId(),
                row.telehealth());
    }

    /** Moves a session; of one that recurs it asks first how many of the others move along. */
    void move(Move wanted) {
        series.move(wanted, () -> move(wanted, false));
    }

    private void undo(Move back) {
        try {
            boolean done = new Fields().attempt(() -> parts.moving().back(back));
            show(back);
            if (done) {
                Notice.show("Moved back to " + words(back) + ".");
            }
        } catch (SlotTaken taken) {
            show(back);
            new TakenDialog(taken.reasons()).open();
        }
    }

    private void move(Move wanted, boolean anyway) {
        move(wanted, () -> parts.moving().move(wanted, anyway));
    }

    private void move(Move wanted, Supplier<Move> act) {
        try {
            Move[] back = new Move[1];
            boolean done = new Fields().attempt(() -> back[0] = act.get());
            show(wanted);
            if (done) {
                last.done("Moved to " + words(wanted) + ".", () -> undo(back[0]));
            }
        } catch (SlotTaken taken) {
            show(wanted);
            offerOthers(wanted, taken);
        }
    }

    private void offerOthers(Move wanted, SlotTaken taken) {
        TakenDialog dialog = new TakenDialog(taken.reasons());
        List<LocalDateTime> others = parts.moving().alternatives(wanted);
        others.forEach(other -> dialog.other("Move to " + clock(other), () -> move(wanted.at(other))));
        if (parts.checking().mayOverride()) {
            dialog.anyway("Move anyway", () -> {
                if (taken.needsReason()) {
                    new OutOfHoursDialog(
                                    taken.reasons(),
                                    "Move anyway",
                                    reason -> move(wanted, () -> parts.moving().move(wanted, reason)))
                            .open();
                } else {
                    move(wanted, true);
                }
            });
        }
        dialog.open();
    }

    private void show(Move done) {
        changed.run();
        moved.accept(done.session());
    }

    private String words(Move move) {
        String day = move.start().toLocalDate().equals(parts.time().today())
                ? ""
                : parts.time().date(move.start().toLocalDate()) + ", ";
        return day + clock(move.start());
    }

    private String clock(LocalDateTime when) {
        return parts.time().time(parts.time().instant(when));
    }
}
