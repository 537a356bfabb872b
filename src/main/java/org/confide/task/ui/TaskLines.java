package org.confide.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.StateBadge;
import org.confide.shared.ui.StateBadge.Kind;
import org.confide.task.TaskRow;
import org.jspecify.annotations.Nullable;

/** Tasks one below the other, each with when it is due, whom it is about, and a button that says it is done. */
class TaskLines extends UnorderedList {

    private static final int SOON = 2;

    private final transient PracticeTime time;
    private final SerializableConsumer<TaskRow> act;

    TaskLines(PracticeTime time, SerializableConsumer<TaskRow> act) {
        this.time = time;
        this.act = act;
        addClassName("card");
        Keys.arrows(this);
    }

    void show(List<TaskRow> rows) {
        removeAll();
        rows.forEach(row -> add(line(row)));
    }

    private ListItem line(TaskRow row) {
        Span words = new Span(row.words());
        words.addClassName("row-name");
        Div head = new Div(words, state(row).bare());
        head.addClassNames("row", "wrap");
        if (row.clinical()) {
            head.add(new StateBadge(Kind.NEUTRAL, "lock", "Clinical").bare());
        }
        Span who = new Span(people(row));
        who.addClassName("what");
        Div said = new Div(head, who);
        said.addClassName("who");
        Component about = about(row);
        if (about != null) {
            Div line = new Div(new Span("About"), about);
            line.addClassNames("row", "what");
            said.add(line);
        }
        String verb = row.done() ? "Open again" : "Mark done";
        Button button = Keys.stop(new Button(verb, event -> act.accept(row)));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(verb + ", " + row.words());
        Div line = new Div(said, button);
        line.addClassName("list-row");
        return new ListItem(line);
    }

    private StateBadge state(TaskRow row) {
        Instant done = row.doneAt();
        if (done != null) {
            return new StateBadge(Kind.SIGNED, "check", "Done " + time.date(done));
        }
        LocalDate today = time.today();
        if (row.overdue(today)) {
            long days = ChronoUnit.DAYS.between(row.due(), today);
            return new StateBadge(Kind.OVERDUE, "warn", days == 1 ? "Overdue 1 day" : "Overdue " + days + " days");
        }
        String when = row.due().equals(today) ? "today" : time.date(row.due());
        boolean soon = row.due().isBefore(today.plusDays(SOON));
        return new StateBadge(soon ? Kind.DUE : Kind.NEUTRAL, "clock", "Due " + when);
    }

    private static String people(TaskRow row) {
        String asked = "For " + row.doer() + ", from " + row.creator();
        return row.finisher().isEmpty() ? asked : asked + ", done by " + row.finisher();
    }

    private static @Nullable Component about(TaskRow row) {
        ClientId client = row.client();
        if (client != null) {
            return Keys.stop(new Anchor(ClientPaths.chart(client), row.clientName()));
        }
        if (!row.clientName().isEmpty()) {
            return new Span(row.clientName());
        }
        return row.aboutSomebody() ? new Span("a client of others") : null;
    }
}
