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
import org.jspecify.annotations.Nullable;

/** Moves sessions and takes moves back. What it says never names a client. */
class Mover implements Serializable {

    private final transient CalendarParts parts;
    private final SerializableRunnable changed;
    private final SerializableConsumer<SessionId> moved;
    private final SeriesActs series;
    private @Nullable Move back;

    /**
     * Makes one.
     *
     * @param parts the services
     * @param changed shows the calendar as it is now
     * @param moved looks at a session that has just been moved
     */
    Mover(CalendarParts parts, SerializableRunnable changed, SerializableConsumer<SessionId> moved) {
        this.parts = parts;
        this.changed = changed;
        this.moved = moved;
        series = new SeriesActs(parts, changed);
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

    /** Undoes the last move, once. */
    void undo() {
        Move last = back;
        if (last == null) {
            return;
        }
        back = null;
        try {
            boolean done = new Fields().attempt(() -> parts.moving().back(last));
            show(last);
            if (done) {
                Notice.show("Moved back to " + words(last) + ".");
            }
        } catch (SlotTaken taken) {
            show(last);
            new TakenDialog(taken.reasons()).open();
        }
    }

    private void move(Move wanted, boolean anyway) {
        move(wanted, () -> parts.moving().move(wanted, anyway));
    }

    private void move(Move wanted, Supplier<Move> act) {
        try {
            boolean done = new Fields().attempt(() -> back = act.get());
            show(wanted);
            if (done) {
                Notice.show("Moved to " + words(wanted) + ".", "Undo", this::undo);
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
