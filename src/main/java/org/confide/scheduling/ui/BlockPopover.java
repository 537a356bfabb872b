package org.confide.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.Set;
import org.confide.client.ClientPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.Facts;

/** A session of the grid looked at closer: what it is, what may be made of it, where it leads. */
class BlockPopover extends Popover {

    private final transient CalendarParts parts;
    private final SignedIn person;
    private final SessionActs acts;
    private final SerializableConsumer<SessionRow> carry;

    /**
     * Makes one for all blocks.
     *
     * @param parts the services
     * @param person who looks
     * @param acts what can be made of a session
     * @param carry takes a session up, to be put down by the next tap
     */
    BlockPopover(CalendarParts parts, SignedIn person, SessionActs acts, SerializableConsumer<SessionRow> carry) {
        this.parts = parts;
        this.person = person;
        this.acts = acts;
        this.carry = carry;
        setOpenOnClick(false);
        setAutofocus(true);
        setPosition(PopoverPosition.END_TOP);
        setAriaLabel("Session");
        setWidth("320px");
    }

    void show(SessionBlock block, boolean documented) {
        SessionRow row = block.row();
        removeAll();
        Div content = new Div(title(row), facts(row, documented));
        content.addClassName("cal-popover");
        Div buttons = buttons(row);
        if (buttons.getComponentCount() > 0) {
            content.add(buttons);
        }
        parts.waits().line(row).ifPresent(content::add);
        Component way = way(row);
        if (way != null) {
            content.add(way);
        }
        add(content);
        setTarget(block);
        open();
    }

    private static H2 title(SessionRow row) {
        H2 title = new H2(row.title());
        title.addClassName("card-title");
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    private Facts facts(SessionRow row, boolean documented) {
        Facts facts = new Facts();
        facts.fact(
                "When",
                parts.time().time(row.start()) + " to " + parts.time().time(row.end()) + ", " + row.minutes() + " min");
        String people = row.clients().size() > 2 ? ", " + row.clients().size() + " people" : "";
        facts.fact("Service", row.serviceLabel() + people);
        facts.fact("Clinician", row.clinicianName());
        String room = row.room();
        facts.fact("Place", row.telehealth() ? "Telehealth" : room == null ? "No room yet" : room);
        facts.fact("Status", status(row, documented, parts.time()));
        return facts;
    }

    private static String status(SessionRow row, boolean documented, PracticeTime time) {
        Instant begun = row.startedAt();
        if (row.status() == SessionStatus.ARRIVED && begun != null) {
            return "In session since " + time.time(begun);
        }
        if (row.status() == SessionStatus.ARRIVED && !time.now().isBefore(row.start())) {
            return SessionBlock.State.KEPT.label();
        }
        if (row.status() == SessionStatus.HELD) {
            return documented ? "Held, documentation done" : "Held, documentation open";
        }
        return row.status().label();
    }

    private Div buttons(SessionRow row) {
        Div buttons = new Div();
        buttons.addClassNames("row", "wrap");
        Set<SessionStatus> choices = acts.choices(row);
        boolean first = true;
        if (BoardStage.of(row) == BoardStage.ARRIVED && !choices.isEmpty()) {
            Button start = small("Start session", row, acts::start);
            start.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(start);
            first = false;
        }
        for (SessionStatus status : choices) {
            Button button = new Button(acts.verb(row, status), event -> {
                close();
                acts.mark(row, status);
            });
            button.addThemeVariants(ButtonVariant.SMALL);
            if (first && row.status().awaited() && status != SessionStatus.PLANNED) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
                first = false;
            }
            buttons.add(button);
        }
        if (acts.hasMembers(row)) {
            buttons.add(small("Attendance", row, acts::members));
        }
        if (parts.moving().movable(row)) {
            buttons.add(small("Move session", row, carry));
            if (row.status() == SessionStatus.PLANNED
                    && row.start().isAfter(parts.time().now())) {
                buttons.add(small("Change session", row, acts::change));
            }
        }
        return buttons;
    }

    private Button small(String words, SessionRow row, SerializableConsumer<SessionRow> act) {
        Button button = new Button(words, event -> {
            close();
            act.accept(row);
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** Those who conduct it go to its documentation, the front desk to the client. */
    private @org.jspecify.annotations.Nullable Component way(SessionRow row) {
        Div way = new Div();
        way.addClassNames("row", "wrap");
        if (person.isAny(Role.CLINICIAN, Role.TRAINEE) && row.isConductedBy(person.account())) {
            way.add(new Anchor(SchedulingPaths.session(row.id()), "Open session"));
        }
        if (row.clients().size() == 1 && person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER)) {
            way.add(new Anchor(ClientPaths.chart(row.clients().getFirst().client()), "Open chart"));
        }
        if (row.telehealth() && row.status().awaited()) {
            parts.telehealth().of(row.clinician()).ifPresent(address -> way.add(room(address)));
        }
        return way.getComponentCount() == 0 ? null : way;
    }

    /** It opens beside Confide, and is not told where it was opened from. */
    private static Anchor room(String address) {
        Anchor room = new Anchor(address, "Open telehealth room", AnchorTarget.BLANK);
        room.getElement().setAttribute("rel", "noopener noreferrer");
        return room;
    }
}
