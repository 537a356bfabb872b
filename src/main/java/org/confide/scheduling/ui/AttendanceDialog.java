package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionRow.Attendee;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.Icon;
import org.jspecify.annotations.Nullable;

/** Who of a session's clients came, who did not, and when they came and left. */
class AttendanceDialog extends Dialog {

    /** What the dialog does; each shows the session as it is then. */
    interface Acts extends Serializable {
        /** What may be said of a client, in the order it is offered. */
        List<Presence> choices(SessionRow row, Attendee attendee);

        /** Says it. */
        void say(Attendee attendee, Presence presence);

        /** Notes when a client came. */
        void arrived(Attendee attendee, LocalTime at);

        /** Notes when a client left. */
        void left(Attendee attendee, LocalTime at);

        /** Says of some that they did not come, and that the session was held. */
        void hold(List<Attendee> absent);
    }

    private final transient PracticeTime time;
    private final Acts acts;
    private final Paragraph what = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button hold = new Button("Mark as held");
    private @Nullable SessionRow row;

    AttendanceDialog(PracticeTime time, Acts acts) {
        this.time = time;
        this.acts = acts;
        setHeaderTitle("Attendance");
        setWidth("560px");
        what.addClassName("dialog-lead");
        list.addClassName("member-list");
        add(what, list);
        Button close = new Button("Close attendance", event -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("dialog-start");
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        hold.addClickListener(event -> acts.hold(absent(Objects.requireNonNull(row))));
        getFooter().add(close, hold);
    }

    void show(SessionRow now) {
        row = now;
        what.setText(time.dateTime(now.start()) + " to " + time.time(now.end()) + ", " + now.serviceLabel() + ", "
                + now.clinicianName());
        list.removeAll();
        now.clients().forEach(attendee -> list.add(member(now, attendee)));
        List<Attendee> absent = absent(now);
        hold.setText(absent.isEmpty() ? "Mark as held" : "Mark as held, " + absent.size() + " no-show");
        hold.setVisible(now.status() == SessionStatus.ARRIVED);
    }

    private ListItem member(SessionRow now, Attendee attendee) {
        Span name = new Span(attendee.name());
        name.addClassName("row-name");
        Span state = new Span(PresenceWords.of(now, attendee, time));
        state.addClassNames("small", "sub");
        Div who = new Div(name, state);
        who.addClassName("who");
        Div act = new Div();
        act.addClassName("act");
        List<Presence> choices = acts.choices(now, attendee);
        if (attendee.presence() == Presence.EXPECTED && choices.contains(Presence.ARRIVED)) {
            act.add(button("Check in", attendee, () -> acts.say(attendee, Presence.ARRIVED)));
        } else if (attendee.presence() == Presence.ARRIVED && begun(now)) {
            act.add(button("Left early", attendee, () -> askLeft(attendee)));
        }
        MenuBar menu = menu(now, attendee, choices);
        if (!menu.getItems().getFirst().getSubMenu().getItems().isEmpty()) {
            act.add(menu);
        }
        return new ListItem(who, act);
    }

    private static Button button(String words, Attendee attendee, com.vaadin.flow.function.SerializableRunnable act) {
        Button button = new Button(words, event -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(words + ", " + attendee.name());
        return button;
    }

    private MenuBar menu(SessionRow now, Attendee attendee, List<Presence> choices) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var root = menu.addItem(new Icon("dots"));
        root.setAriaLabel("More for " + attendee.name());
        SubMenu items = root.getSubMenu();
        choices.forEach(choice -> items.addItem(PresenceWords.verb(choice), event -> acts.say(attendee, choice)));
        boolean mayCome = attendee.presence().here() || choices.contains(Presence.ARRIVED);
        if (mayCome) {
            items.addItem("Arrived at", event -> askArrived(now, attendee));
        }
        if (begun(now) && (mayCome || choices.contains(Presence.ATTENDED))) {
            items.addItem("Left at", event -> askLeft(attendee));
        }
        return menu;
    }

    private void askArrived(SessionRow now, Attendee attendee) {
        new TimeDialog(
                        "Note arrival",
                        "Arrived at",
                        proposed(attendee.arrivedAt(), now.start()),
                        at -> acts.arrived(attendee, at))
                .open();
    }

    private void askLeft(Attendee attendee) {
        new TimeDialog(
                        "Note leaving",
                        "Left at",
                        proposed(attendee.leftAt(), time.now()),
                        at -> acts.left(attendee, at))
                .open();
    }

    private LocalTime proposed(@Nullable Instant noted, Instant otherwise) {
        return time.local(noted == null ? otherwise : noted).toLocalTime();
    }

    private boolean begun(SessionRow now) {
        return !time.now().isBefore(now.start());
    }

    private List<Attendee> absent(SessionRow now) {
        return now.clients().stream()
                .filter(attendee -> attendee.presence() == Presence.EXPECTED)
                .filter(attendee -> acts.choices(now, attendee).contains(Presence.NO_SHOW))
                .toList();
    }
}
