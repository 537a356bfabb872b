package org.confide.scheduling.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionRow.Attendee;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.Fields;

/** What can be said of a session's single clients, behind the dialog that lists them. */
class MemberActs implements AttendanceDialog.Acts {

    private final transient CalendarParts parts;
    private final SessionRow row;
    private final SerializableRunnable changed;
    private final AttendanceDialog dialog;

    private MemberActs(CalendarParts parts, SessionRow row, SerializableRunnable changed) {
        this.parts = parts;
        this.row = row;
        this.changed = changed;
        dialog = new AttendanceDialog(parts.time(), this);
    }

    /** Opens the dialog for a session; {@code changed} shows the screen behind it anew. */
    static void open(CalendarParts parts, SessionRow row, SerializableRunnable changed) {
        MemberActs acts = new MemberActs(parts, row, changed);
        acts.dialog.show(parts.members().of(row.id()));
        acts.dialog.open();
    }

    @Override
    public List<Presence> choices(SessionRow now, Attendee attendee) {
        Set<Presence> choices = parts.members().choices(now, attendee);
        List<Presence> inOrder = new ArrayList<>(choices);
        boolean late = parts.attendance().cancellation(now.start()) == SessionStatus.LATE_CANCELLED;
        // What the practice's rule proposes stands first.
        if (!late && inOrder.remove(Presence.LATE_CANCELLED)) {
            inOrder.add(Presence.LATE_CANCELLED);
        }
        return inOrder;
    }

    @Override
    public void say(Attendee attendee, Presence presence) {
        act(() -> parts.members().say(row.id(), attendee.client(), presence));
    }

    @Override
    public void arrived(Attendee attendee, LocalTime at) {
        parts.members().arrived(row.id(), attendee.client(), at);
        shown();
    }

    @Override
    public void left(Attendee attendee, LocalTime at) {
        parts.members().left(row.id(), attendee.client(), at);
        shown();
    }

    @Override
    public void hold(List<Attendee> absent) {
        act(() -> {
            absent.forEach(attendee -> parts.members().say(row.id(), attendee.client(), Presence.NO_SHOW));
            parts.attendance().mark(row.id(), SessionStatus.HELD);
        });
    }

    private void act(Runnable act) {
        new Fields().attempt(act);
        shown();
    }

    private void shown() {
        dialog.show(parts.members().of(row.id()));
        changed.run();
    }
}
