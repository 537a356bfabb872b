package org.confide.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.client.ClientPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** A day's sessions in the order of time, each with what may be made of it. */
class DayList extends Div {

    private final CalendarParts parts;
    private final SignedIn person;
    private final SessionActs acts;

    DayList(CalendarParts parts, SignedIn person, SessionActs acts) {
        this.parts = parts;
        this.person = person;
        this.acts = acts;
    }

    void show(List<SessionRow> rows, Set<SessionId> documented, Map<SessionId, String> answers, @Nullable Button book) {
        removeAll();
        if (rows.isEmpty()) {
            add(
                    book == null
                            ? new EmptyState("No sessions on this day.")
                            : new EmptyState("No sessions on this day.", book));
            return;
        }
        Instant now = parts.time().now();
        OrderedList list = new OrderedList();
        list.addClassName("day-list");
        Keys.arrows(list);
        rows.forEach(row -> list.add(row(row, documented.contains(row.id()), answers.getOrDefault(row.id(), ""), now)));
        add(list);
    }

    private ListItem row(SessionRow row, boolean documented, String answer, Instant now) {
        Div bar = new Div();
        bar.addClassName("bar");
        ListItem item = new ListItem(time(row), bar, who(row), state(row, documented, answer), act(row));
        item.addClassName("day-row");
        if (row.status().takesPlace() && !now.isBefore(row.start()) && now.isBefore(row.end())) {
            item.addClassName("current");
        }
        return item;
    }

    private Div time(SessionRow row) {
        String[] words = parts.time().time(row.start()).split(" ", 2);
        Span clock = new Span();
        clock.getElement().appendChild(new com.vaadin.flow.dom.Element("b").setText(words[0]));
        Div time = new Div(clock, new Span(" " + words[1]));
        time.addClassName("time");
        return time;
    }

    private Div who(SessionRow row) {
        String people = row.clients().size() > 2 ? ", " + row.clients().size() + " people" : "";
        Div what = new Div(new Span(row.serviceLabel() + people + ", " + row.clinicianName()));
        what.addClassName("what");
        if (row.telehealth()) {
            what.add(new Icon("video"), new Span("Telehealth"));
        } else if (row.room() != null) {
            what.add(new Icon("door"), new Span(row.room()));
        }
        Div who = new Div(name(row), what);
        who.addClassName("who");
        return who;
    }

    /** Those who conduct it go to its documentation, the front desk to the client. */
    private Component name(SessionRow row) {
        String label = parts.time().time(row.start()) + ", " + row.title() + ", " + row.serviceLabel() + ", "
                + row.status().label();
        if (person.isAny(Role.CLINICIAN, Role.TRAINEE) && row.clinician().equals(person.account())) {
            return link(SchedulingPaths.session(row.id()), row.title(), label);
        }
        if (row.clients().size() == 1 && person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER)) {
            return link(ClientPaths.chart(row.clients().getFirst().client()), row.title(), label);
        }
        Span name = new Span(row.title());
        name.addClassName("row-name");
        return name;
    }

    private static Anchor link(String path, String words, String label) {
        Anchor link = new Anchor(path, words);
        link.addClassName("row-link");
        link.setAriaLabel(label);
        return Keys.stop(link);
    }

    private static Div state(SessionRow row, boolean documented, String answer) {
        Div cell = new Div();
        cell.addClassName("state-cell");
        switch (row.status()) {
            case ARRIVED -> cell.add(new StateBadge(StateBadge.Kind.ACCENT, "here", "Arrived").bare());
            case HELD ->
                cell.add(
                        documented
                                ? new StateBadge(StateBadge.Kind.SIGNED, "check", "Held, documentation done").bare()
                                : new StateBadge(StateBadge.Kind.NEUTRAL, "half", "Held, documentation open").bare());
            case NO_SHOW, LATE_CANCELLED, CANCELLED ->
                cell.add(new StateBadge(
                                StateBadge.Kind.NEUTRAL, "none", row.status().label())
                        .bare());
            default -> {
                // Planned is what a session is when nothing is said.
                if (!answer.isEmpty()) {
                    cell.add(new StateBadge(StateBadge.Kind.NEUTRAL, answer).bare());
                }
            }
        }
        return cell;
    }

    private Div act(SessionRow row) {
        Div act = new Div();
        act.addClassName("act");
        Set<SessionStatus> choices = acts.choices(row);
        if (choices.isEmpty() && !acts.hasMembers(row)) {
            return act;
        }
        if (row.status() == SessionStatus.PLANNED && choices.remove(SessionStatus.ARRIVED)) {
            Button arrived = new Button("Check in", event -> acts.mark(row, SessionStatus.ARRIVED));
            arrived.addThemeVariants(ButtonVariant.SMALL);
            arrived.setAriaLabel("Check in " + row.title());
            act.add(Keys.stop(arrived));
        }
        act.add(menu(row, choices));
        return act;
    }

    private MenuBar menu(SessionRow row, Set<SessionStatus> choices) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var root = menu.addItem(new Icon("dots"));
        root.setAriaLabel("More for " + row.title());
        acts.plan(root.getSubMenu(), row);
        if (acts.hasMembers(row)) {
            root.getSubMenu().addItem("Attendance", event -> acts.members(row));
        }
        choices.forEach(status -> root.getSubMenu().addItem(acts.verb(row, status), event -> acts.mark(row, status)));
        return menu;
    }
}
