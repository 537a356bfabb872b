package org.confide.waitlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.confide.client.ClientPaths;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.StateBadge;
import org.confide.waitlist.Urgency;
import org.confide.waitlist.WaitingRow;

/** Those who wait, each with what for and a button that takes them off the list. */
class WaitingList extends UnorderedList {

    private final transient PracticeTime time;
    private final SerializableConsumer<WaitingRow> close;

    WaitingList(PracticeTime time, SerializableConsumer<WaitingRow> close) {
        this.time = time;
        this.close = close;
        addClassName("card");
        Keys.arrows(this);
    }

    void show(List<WaitingRow> rows) {
        removeAll();
        rows.forEach(row -> add(row(row)));
    }

    private ListItem row(WaitingRow row) {
        Anchor name = Keys.stop(new Anchor(ClientPaths.chart(row.client()), row.name()));
        name.addClassName("row-name");
        Div head = new Div(name);
        head.addClassName("row");
        if (row.urgency() == Urgency.SOON) {
            head.add(new StateBadge(StateBadge.Kind.ACCENT, row.urgency().label()));
        }
        Span what = new Span(
                row.serviceLabel() + (row.telehealth() ? " by telehealth, " : ", ") + row.with() + ", " + when(row));
        what.addClassName("what");
        Span since = new Span("Since " + time.date(row.since()) + (row.note().isEmpty() ? "" : ". " + row.note()));
        since.addClassName("what");
        Div words = new Div(head, what, since);
        words.addClassName("who");
        Button out = Keys.stop(new Button("Close entry", event -> close.accept(row)));
        out.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        out.setAriaLabel("Close entry of " + row.name() + ", " + row.serviceLabel());
        Div line = new Div(words, out);
        line.addClassName("list-row");
        return new ListItem(line);
    }

    private String when(WaitingRow row) {
        List<DayOfWeek> days = new ArrayList<>(row.days());
        String on = days.size() == DayOfWeek.values().length
                ? "any day"
                : days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.US))
                        .collect(Collectors.joining(", "));
        return on + ", " + time.time(row.times().from()) + " to "
                + time.time(row.times().to());
    }
}
