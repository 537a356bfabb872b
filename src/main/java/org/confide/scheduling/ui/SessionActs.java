package org.confide.scheduling.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.SlotTaken;
import org.confide.shared.ui.Fields;

/** What can be made of a session on the calendar, in the words of its buttons. */
class SessionActs implements Serializable {

    private final transient CalendarParts parts;
    private final SerializableRunnable changed;
    private final SeriesActs series;

    SessionActs(CalendarParts parts, SerializableRunnable changed) {
        this.parts = parts;
        this.changed = changed;
        series = new SeriesActs(parts, changed);
    }

    /** Adds to a session's menu what changes its plan. */
    void plan(SubMenu menu, SessionRow row) {
        series.offer(menu, row);
    }

    /** Asks for another time, length, clinician or place, and for how much of a series. */
    void change(SessionRow row) {
        series.change(row);
    }

    Set<SessionStatus> choices(SessionRow row) {
        Set<SessionStatus> choices = EnumSet.noneOf(SessionStatus.class);
        choices.addAll(parts.attendance().choices(row));
        return choices;
    }

    void mark(SessionRow row, SessionStatus status) {
        if (!series.callOff(row, status, verb(row.status(), status))) {
            mark(row, status, false);
        }
    }

    private void mark(SessionRow row, SessionStatus status, boolean anyway) {
        try {
            new Fields().attempt(() -> parts.attendance().mark(row.id(), status, anyway));
            changed.run();
        } catch (SlotTaken taken) {
            new TakenDialog(taken.reasons())
                    .anyway("Take back anyway", () -> mark(row, status, true))
                    .open();
        }
    }

    static String verb(SessionStatus from, SessionStatus to) {
        return switch (to) {
            case PLANNED -> from == SessionStatus.ARRIVED ? "Take back check-in" : "Plan session again";
            case ARRIVED -> "Check in";
            case HELD -> "Mark as held";
            case NO_SHOW -> "Mark as no-show";
            case LATE_CANCELLED -> "Cancel late";
            case CANCELLED -> "Cancel in time";
            case ENTERED_IN_ERROR -> "Remove, entered in error";
        };
    }
}
