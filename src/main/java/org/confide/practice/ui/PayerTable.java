package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.confide.practice.Payer;
import org.confide.practice.Payers;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Icon;
import org.jspecify.annotations.Nullable;

/** Whom the practice bills. Which client is covered by which is said on the client's profile. */
class PayerTable extends Section {

    private final Payers payers;
    private final Grid<Payer> grid = new Grid<>();

    PayerTable(Payers payers) {
        this.payers = payers;
        addClassName("form-section");
        H2 heading = new H2("Payers");
        heading.addClassName("section-heading");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(
                new EmptyState("No payers yet. A practice whose clients all pay for themselves needs none."));
        grid.addComponentColumn(PayerTable::payer).setHeader("Payer").setFlexGrow(2);
        grid.addColumn(payer -> payer.active() ? "In use" : "No longer used").setHeader("State");
        grid.addComponentColumn(this::change).setHeader("").setAutoWidth(true).setFlexGrow(0);
        Button add = new Button("Add payer", new Icon("plus"), event -> open(null));
        Div actions = new Div(add);
        actions.addClassName("form-actions");
        add(heading, grid, actions);
    }

    void load() {
        grid.setItems(payers.everyPayer());
    }

    private static Div payer(Payer payer) {
        Span number = new Span(payer.claimNumber().isEmpty() ? "No payer ID yet" : "Payer ID " + payer.claimNumber());
        number.addClassNames("sub", "small");
        Div lines = new Div(new Span(payer.name()), number);
        lines.addClassName("two-lines");
        return lines;
    }

    private Button change(Payer payer) {
        Button change = new Button("Change", event -> open(payer));
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.setAriaLabel("Change " + payer.name());
        return change;
    }

    private void open(@Nullable Payer payer) {
        PayerDialog dialog = new PayerDialog(payer, payers::save);
        // What was typed and not saved is not in the list either.
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                load();
            }
        });
        dialog.open();
    }
}
