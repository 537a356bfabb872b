package org.confide.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.ScreenHeader;
import org.confide.shared.ui.ScreenTabs;
import org.confide.task.Listing;
import org.confide.task.TaskPaths;
import org.confide.task.TaskRow;

/** What is the person's to do, what they asked of others, and what is done. Its address says which. */
@Route(TaskPaths.TASKS)
@PageTitle("Tasks")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR", "FRONT_DESK", "BILLER", "PRACTICE_ADMIN"})
class TasksView extends Div implements BeforeEnterObserver {

    private static final String SHOW = "show";
    private static final List<Listing> LISTINGS = List.of(Listing.values());

    private final transient TaskParts parts;
    private final SignedIn person;
    private final ScreenTabs tabs;
    private final TaskLines lines;
    private final Div body = new Div();
    private Listing listing = Listing.MINE;

    TasksView(TaskParts parts, CurrentUser currentUser) {
        this.parts = parts;
        person = currentUser.get();
        lines = new TaskLines(parts.time(), this::act);
        addClassName("screen");
        body.addClassNames("screen-body", "stack");
        tabs = new ScreenTabs(
                "Which tasks", LISTINGS.stream().map(it -> new Tab(it.label())).toArray(Tab[]::new));
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                go(LISTINGS.get(tabs.getSelectedIndex()));
            }
        });
        Button add = add();
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new ScreenHeader("Tasks").actions(add), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .orElse("");
        listing = LISTINGS.stream()
                .filter(it -> code(it).equals(wanted))
                .findFirst()
                .orElse(Listing.MINE);
        load();
    }

    private void load() {
        tabs.setSelectedIndex(LISTINGS.indexOf(listing));
        List<TaskRow> rows = parts.reading().of(listing);
        lines.show(rows);
        body.removeAll();
        body.add(tabs, rows.isEmpty() ? new EmptyState(nothing()) : lines);
    }

    private void act(TaskRow row) {
        new Fields().attempt(() -> {
            if (row.done()) {
                parts.keeping().reopen(row.id());
            } else {
                parts.keeping().finish(row.id());
            }
        });
        // The navigation counts again.
        go(listing);
    }

    private Button add() {
        return new Button(
                "Add task",
                new Icon("plus"),
                event -> new AddTaskDialog(parts.choices(), person, wanted -> {
                            parts.keeping().add(wanted);
                            go(listing);
                        })
                        .open());
    }

    private void go(Listing wanted) {
        getUI().ifPresent(ui -> ui.navigate(TaskPaths.TASKS, QueryParameters.of(SHOW, code(wanted))));
    }

    private String nothing() {
        return switch (listing) {
            case MINE -> "Nothing waits for you.";
            case GIVEN -> "Nothing you asked of others is open.";
            case DONE -> "Nothing was done in the last thirty days.";
        };
    }

    private static String code(Listing listing) {
        return listing.name().toLowerCase(Locale.ROOT);
    }
}
