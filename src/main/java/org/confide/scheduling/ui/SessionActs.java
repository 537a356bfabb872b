package org.confide.scheduling.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.SlotTaken;
import org.confide.shared.ui.Fields;

/** What can be made of a session on the calendar, in the words of its buttons. */
class SessionActs implements Serializable {

    private final transient CalendarParts parts;
    private final SerializableRunnable changed;
    private final LastAct last = new LastAct();
    private final SeriesActs series;

    SessionActs(CalendarParts parts, SerializableRunnable changed) {
        this.parts = parts;
        this.changed = changed;
        series = new SeriesActs(parts, changed, last);
    }

    /** What can be taken back. */
    LastAct last() {
        return last;
    }

    /** Adds to a session's menu what changes its plan. */
    void plan(SubMenu menu, SessionRow row) {
        series.offer(menu, row);
    }

    /** Asks for another time, length, clinician or place, and for how much of a series. */
    void change(SessionRow row) {
        series.change(row);
    }

    /** What may be made of a session now; how it would be called off by the practice's rule stands before the other way. */
    Set<SessionStatus> choices(SessionRow row) {
        Set<SessionStatus> choices = new LinkedHashSet<>();
        Set<SessionStatus> allowed = parts.attendance().choices(row);
        for (SessionStatus status : SessionStatus.values()) {
            if (status == SessionStatus.LATE_CANCELLED && allowed.contains(proposed(row))) {
                choices.add(proposed(row));
            }
            if (allowed.contains(status)) {
                choices.add(status);
            }
        }
        return choices;
    }

    /** Whether there is something to be said of single clients. */
    boolean hasMembers(SessionRow row) {
        return parts.members().offered(row);
    }

    /** Lists the clients, each with what may be said. */
    void members(SessionRow row) {
        MemberActs.open(parts, row, changed);
    }

    void mark(SessionRow row, SessionStatus status) {
        boolean someMissing = row.status() == SessionStatus.ARRIVED
                && row.clients().stream().anyMatch(attendee -> attendee.presence() == Presence.EXPECTED);
        if (status == SessionStatus.HELD && someMissing) {
            members(row);
        } else if (!series.callOff(row, status, verb(row, status))) {
            mark(row, status, false);
        }
    }

    private void mark(SessionRow row, SessionStatus status, boolean anyway) {
        mark(row, status, () -> parts.attendance().mark(row.id(), status, anyway));
    }

    private void mark(SessionRow row, SessionStatus status, Runnable act) {
        try {
            boolean done = new Fields().attempt(act);
            changed.run();
            if (done) {
                parts.waits().tell(row, status);
            }
        } catch (SlotTaken taken) {
            TakenDialog dialog = new TakenDialog(taken.reasons());
            if (parts.checking().mayOverride()) {
                dialog.anyway("Take back anyway", () -> takeBack(row, status, taken));
            }
            dialog.open();
        }
    }

    private void takeBack(SessionRow row, SessionStatus status, SlotTaken taken) {
        if (taken.needsReason()) {
            new OutOfHoursDialog(
                            taken.reasons(),
                            "Take back anyway",
                            reason -> mark(row, status, () -> parts.attendance().reinstate(row.id(), reason)))
                    .open();
        } else {
            mark(row, status, true);
        }
    }

    /** It begins. */
    void start(SessionRow row) {
        if (new Fields().attempt(() -> parts.attendance().start(row.id()))) {
            changed.run();
        }
    }

    private SessionStatus proposed(SessionRow row) {
        return parts.attendance().cancellation(row.start());
    }

    String verb(SessionRow row, SessionStatus to) {
        boolean proposed = to == proposed(row);
        return switch (to) {
            case PLANNED -> row.status() == SessionStatus.ARRIVED ? "Take back check-in" : "Plan session again";
            case ARRIVED -> "Check in";
            case HELD -> "Mark as held";
            case NO_SHOW -> "Mark as no-show";
            case LATE_CANCELLED -> proposed ? "Cancel session, late" : "Cancel late";
            case CANCELLED -> proposed ? "Cancel session, in time" : "Cancel in time";
            case ENTERED_IN_ERROR -> "Remove, entered in error";
        };
    }
}
