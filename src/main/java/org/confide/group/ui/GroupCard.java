package org.confide.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.time.LocalDate;
import org.confide.group.GroupRow;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/** One group: who leads it, how many places are taken, and its roster. */
class GroupCard extends Section {

    /** What the buttons do. */
    interface Acts extends Serializable {
        /** Gives it another name or number of places. */
        void change(GroupRow group);

        /** Adds a member. */
        void addMember(GroupRow group);

        /** Ends a membership. */
        void endMembership(GroupRow group, GroupRow.Entry entry);

        /** Gives it to another leader. */
        void lead(GroupRow group);

        /** Ends it. */
        void end(GroupRow group);

        /** Books sessions. */
        void book(GroupRow group);
    }

    GroupCard(GroupRow group, PracticeTime time, boolean keeps, boolean books, Acts acts) {
        addClassName("form-section");
        LocalDate today = time.today();
        H2 heading = new H2(group.name());
        heading.addClassNames("section-heading", "grow");
        Div head = new Div(heading);
        head.addClassNames("row", "wrap");
        boolean over = group.over(today);
        if (keeps && !over) {
            head.add(button("Change group", group, () -> acts.change(group)));
            head.add(button("Change leader", group, () -> acts.lead(group)));
            if (group.endedOn() == null) {
                head.add(button("End group", group, () -> acts.end(group)));
            }
            head.add(button("Add member", group, () -> acts.addMember(group)));
        }
        if (books && !over) {
            head.add(button("Book group sessions", group, () -> acts.book(group)));
        }
        add(head, line(words(group, time)));
        if (keeps && !books && !over) {
            add(line("The front desk books its sessions."));
        }
        if (group.roster().isEmpty()) {
            add(new EmptyState("No members yet."));
            return;
        }
        UnorderedList roster = new UnorderedList();
        roster.addClassName("member-list");
        roster.getElement().setAttribute("aria-label", "Members of " + group.name());
        group.roster().forEach(entry -> roster.add(line(group, entry, time, keeps ? acts : null)));
        add(roster);
    }

    private static String words(GroupRow group, PracticeTime time) {
        String who = group.serviceLabel() + ", " + group.leaderName();
        LocalDate today = time.today();
        LocalDate end = group.endedOn();
        if (end != null && group.over(today)) {
            return who + ", ended " + time.date(end);
        }
        return who + ", " + group.taken(today) + " of " + group.capacity() + " places taken"
                + (end == null ? "" : ", ends " + time.date(end));
    }

    private static Span line(String words) {
        Span line = new Span(words);
        line.addClassNames("small", "sub", "block-line");
        return line;
    }

    private static ListItem line(GroupRow group, GroupRow.Entry entry, PracticeTime time, @Nullable Acts acts) {
        Span name = new Span(entry.name());
        name.addClassName("row-name");
        LocalDate last = entry.lastDay();
        LocalDate today = time.today();
        String words = entry.joined().isAfter(today)
                ? "joins " + time.date(entry.joined())
                : "since " + time.date(entry.joined());
        if (last != null) {
            words += last.isBefore(today) ? ", left " + time.date(last) : ", until " + time.date(last);
        }
        Span when = new Span(words);
        when.addClassNames("small", "sub");
        Div who = new Div(name, when);
        who.addClassName("who");
        ListItem line = new ListItem(who);
        if (acts != null && last == null) {
            Button end = new Button("End membership", event -> acts.endMembership(group, entry));
            end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            end.setAriaLabel("End membership, " + entry.name());
            line.add(end);
        }
        return line;
    }

    private static Button button(String words, GroupRow group, com.vaadin.flow.function.SerializableRunnable act) {
        Button button = new Button(words, event -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(words + ", " + group.name());
        return button;
    }
}
