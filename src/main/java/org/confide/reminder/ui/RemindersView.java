package org.confide.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.confide.client.ClientPaths;
import org.confide.practice.PracticeTime;
import org.confide.reminder.ReminderPaths;
import org.confide.reminder.ReminderReading;
import org.confide.reminder.SeenReminder;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.ScreenHeader;

/** Reminders that did not arrive, with the reason and what to do. */
@Route(ReminderPaths.REMINDERS)
@PageTitle("Reminders")
@RolesAllowed({"FRONT_DESK", "PRACTICE_ADMIN"})
class RemindersView extends Div implements BeforeEnterObserver {

    private final ReminderReading reading;
    private final PracticeTime time;
    private final Grid<SeenReminder> grid = new Grid<>();

    RemindersView(ReminderReading reading, PracticeTime time) {
        this.reading = reading;
        this.time = time;
        addClassName("screen");
        H2 heading = new H2("Reminders that did not arrive");
        heading.addClassName("section-heading");
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateComponent(new EmptyState("No reminder needs anybody."));
        grid.addColumn(row -> time.dateTime(row.start()))
                .setHeader("Appointment")
                .setFlexGrow(1);
        grid.addComponentColumn(RemindersView::client).setHeader("Client").setFlexGrow(1);
        grid.addColumn(row -> row.what() + " " + row.next())
                .setHeader("What happened, what to do")
                .setFlexGrow(3);
        grid.addComponentColumn(this::seenTo)
                .setKey("seen-to")
                .setHeader("")
                .setAutoWidth(true)
                .setFlexGrow(0);
        Paragraph limits = new Paragraph(reading.ability()
                + " A mailbox that refuses a message later, after the mail server took it, writes to the address reminders"
                + " come from: read it there, this list does not know of it.");
        limits.addClassNames("small", "sub");
        Div body = new Div(heading, grid, limits);
        body.addClassName("screen-body");
        add(new ScreenHeader("Reminders"), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        grid.setItems(reading.unseen());
    }

    private static Anchor client(SeenReminder row) {
        return new Anchor(ClientPaths.chart(row.client()), row.name());
    }

    private Button seenTo(SeenReminder row) {
        Button seen = new Button("Mark as seen to", event -> {
            reading.seenTo(row.id());
            load();
        });
        seen.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        seen.setAriaLabel("Mark as seen to, " + row.name() + ", " + time.dateTime(row.start()));
        return seen;
    }
}
