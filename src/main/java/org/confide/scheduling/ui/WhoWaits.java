package org.confide.scheduling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.spi.WaitingClients;
import org.confide.shared.ui.Notice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says how many wait for a time that was given up. It names nobody. */
@Component
class WhoWaits {

    private final ObjectProvider<WaitingClients> waiting;

    WhoWaits(ObjectProvider<WaitingClients> waiting) {
        this.waiting = waiting;
    }

    /** The line for a session that was called off, or nothing where nobody waits for its time. */
    Optional<Div> line(SessionRow row) {
        int number = calledOff(row.status()) ? count(row) : 0;
        if (number == 0) {
            return Optional.empty();
        }
        Div line = new Div(new Span(words(number)), new Anchor(SchedulingPaths.WAITLIST, "Open waitlist"));
        line.addClassNames("row", "wrap", "small");
        return Optional.of(line);
    }

    /** Says it once a session has become something. */
    void tell(SessionRow row, SessionStatus now) {
        int number = calledOff(now) ? count(row) : 0;
        if (number > 0) {
            Notice.show(words(number), "Open waitlist", () -> UI.getCurrent().navigate(SchedulingPaths.WAITLIST));
        }
    }

    private int count(SessionRow row) {
        return waiting.orderedStream().mapToInt(it -> it.fitting(row)).sum();
    }

    private static boolean calledOff(SessionStatus status) {
        return status == SessionStatus.CANCELLED || status == SessionStatus.LATE_CANCELLED;
    }

    private static String words(int number) {
        return number == 1 ? "1 client waits for such a time." : number + " clients wait for such a time.";
    }
}
