package org.confide.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.client.TeamRow;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Initials;
import org.confide.staff.StaffRow;

/** Who treats the client, from when to when. */
class TeamSection extends Div {

    /** What the section does when a button is pressed. */
    interface Acts {
        /** A colleague joins today. */
        void add(AccountId colleague);

        /** A membership ends now. */
        void end(UUID membership);
    }

    private final ComboBox<StaffRow> colleague = new ComboBox<>("Colleague");

    /**
     * Shows the team.
     *
     * @param rows its members
     * @param colleagues whom to choose from, empty for somebody who may not change the team
     * @param mayChange whether buttons are offered
     * @param today the practice's day
     * @param acts what the buttons do
     */
    TeamSection(List<TeamRow> rows, List<StaffRow> colleagues, boolean mayChange, LocalDate today, Acts acts) {
        addClassNames("pane", "stack");
        H2 heading = new H2("Treatment team");
        heading.addClassName("section-heading");
        add(heading);
        if (rows.isEmpty()) {
            add(new EmptyState("Nobody treats this client yet."));
        } else {
            add(list(rows, mayChange, today, acts));
        }
        if (mayChange) {
            add(joining(colleagues, acts));
        }
    }

    private static UnorderedList list(List<TeamRow> rows, boolean mayChange, LocalDate today, Acts acts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("card");
        for (TeamRow row : rows) {
            Span name = new Span(row.name());
            Span dates = new Span(dates(row));
            dates.addClassName("what");
            Div who = new Div(name, dates);
            who.addClassName("who");
            ListItem item = new ListItem(new Initials(row.name()), who);
            item.addClassName("list-row");
            boolean over = row.until() != null && row.until().isBefore(today);
            if (mayChange && !over) {
                Button end = new Button("End membership", event -> acts.end(row.membership()));
                end.setAriaLabel("End membership of " + row.name());
                item.add(end);
            }
            list.add(item);
        }
        return list;
    }

    private Div joining(List<StaffRow> colleagues, Acts acts) {
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(StaffRow::signature);
        colleague.setWidth("320px");
        colleague.setHelperText("Opens the chart to this colleague from today on.");
        Button add = new Button("Add colleague", event -> {
            StaffRow chosen = colleague.getValue();
            if (Say.beside(colleague, chosen == null ? "Choose a colleague." : null) && chosen != null) {
                try {
                    acts.add(chosen.account());
                } catch (BadInput problem) {
                    Say.beside(colleague, problem.getMessage());
                }
            }
        });
        Div joining = new Div(colleague, add);
        joining.addClassNames("row", "wrap");
        return joining;
    }

    private static String dates(TeamRow row) {
        LocalDate until = row.until();
        return until == null
                ? "since " + Say.born(row.since())
                : "from " + Say.born(row.since()) + " to " + Say.born(until);
    }
}
