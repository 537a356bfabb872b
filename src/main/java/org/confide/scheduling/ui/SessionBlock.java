package org.confide.scheduling.ui;

import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import org.confide.practice.ServiceColour;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.ui.Lanes.Lane;

/**
 * A session on the grid: one element with one text, since a day has many of them. Its first line is the name, its second
 * the service, its third what became of it; the sign of the state is drawn by its class.
 */
class SessionBlock extends Div {

    /** The room that the sign of the state takes before its word. */
    private static final String SIGN = "\u2003\u2009";

    /** The class of one that may not be dragged although it is to come. */
    static final String FIXED = "fixed";

    /** Shorter ones have no room for three lines. */
    private static final int THREE_LINES = 44;

    /**
     * Everything a block shows.
     *
     * @param row the session
     * @param clock when, in words
     * @param fromMinute below the top of its column
     * @param minutes how many of its minutes are on the grid
     * @param lane its share of the width
     * @param state what became of it
     * @param movable whether it can be dragged
     * @param answer what the client said, or empty
     */
    record Face(
            SessionRow row,
            String clock,
            int fromMinute,
            int minutes,
            Lane lane,
            State state,
            boolean movable,
            String answer) {}

    /** What became of a session, as a block tells it. */
    enum State implements Serializable {
        /** Agreed upon. */
        PLANNED(""),
        /** The client is here. */
        ARRIVED("Arrived"),
        /** The client is here, nobody has said that it began, and the time has come. */
        KEPT("Arrived, should have begun"),
        /** It has begun, as somebody noted. */
        RUNNING("In session"),
        /** It took place and is not documented. */
        HELD("Held"),
        /** It took place and is documented. */
        DONE("Done"),
        /** The client did not come. */
        MISSED("No-show"),
        /** Called off. */
        OFF("Cancelled");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** As {@link BoardStage} has it; the clock alone never says that a session began. */
        static State of(SessionRow row, boolean documented, boolean due) {
            return switch (row.status()) {
                case ARRIVED -> BoardStage.of(row) == BoardStage.IN_SESSION ? RUNNING : due ? KEPT : ARRIVED;
                case HELD -> documented ? DONE : HELD;
                case NO_SHOW -> MISSED;
                case LATE_CANCELLED, CANCELLED -> OFF;
                case PLANNED, ENTERED_IN_ERROR -> PLANNED;
            };
        }
    }

    private Face face;

    SessionBlock(Face face) {
        this.face = face;
        addClassName("cal-block");
        getElement().setAttribute("role", "button");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("data-id", face.row().id().value().toString());
        paint();
    }

    SessionId session() {
        return face.row().id();
    }

    SessionRow row() {
        return face.row();
    }

    /** Shows it as it is now; what has not changed is not sent again. */
    void show(Face now) {
        if (!now.equals(face)) {
            face = now;
            paint();
        }
    }

    private void paint() {
        SessionRow row = face.row();
        String status = row.status() == SessionStatus.LATE_CANCELLED
                ? row.status().label()
                : face.state().label();
        setText(row.title() + "\n" + service(row) + (status.isEmpty() ? answer() : "\n" + SIGN + status));
        getElement()
                .setAttribute(
                        "aria-label",
                        face.clock() + ", " + row.title() + ", " + service(row) + ", "
                                + (status.isEmpty() ? row.status().label() : status)
                                + (status.isEmpty() && !face.answer().isEmpty() ? ", " + face.answer() : ""));
        for (State state : State.values()) {
            // What is as agreed looks like every block.
            setClassName(
                    state.name().toLowerCase(java.util.Locale.ROOT), state == face.state() && state != State.PLANNED);
        }
        setClassName("several", several(row.kind()));
        setClassName("intake", row.kind() == ServiceKind.INTAKE);
        for (ServiceColour colour : ServiceColour.values()) {
            // What most services have is the block's own.
            setClassName(colour.style(), colour == row.colour() && colour != ServiceColour.SPRUCE);
        }
        setClassName("short", row.minutes() < THREE_LINES);
        // What is over is not dragged; of the rest only what is somebody else's has to be told.
        setClassName(FIXED, !face.movable() && row.status().awaited());
        Placement.put(this, face.fromMinute(), face.minutes(), face.lane());
    }

    /** Only of a session to come: what became of one says more. */
    private String answer() {
        return face.answer().isEmpty() ? "" : "\n" + face.answer();
    }

    private static boolean several(ServiceKind kind) {
        return kind == ServiceKind.COUPLE || kind == ServiceKind.FAMILY || kind == ServiceKind.GROUP;
    }

    private static String service(SessionRow row) {
        return row.clients().size() > 2
                ? row.serviceLabel() + ", " + row.clients().size() + " people"
                : row.serviceLabel();
    }
}
