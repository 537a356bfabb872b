package org.confide.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.function.Consumer;
import org.confide.client.ClientRow;
import org.confide.shared.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** Clients as rows; a click or Enter chooses one. */
class ClientGrid extends Grid<ClientRow> {

    private static final String NAME = "name";

    private @Nullable ClientRow focused;

    /**
     * Makes the rows.
     *
     * @param chosen told of the row that was chosen
     * @param names how a client's name stands in its row; a link leads to the chart whatever the rows are for
     * @param linked whether the names are links, which go by themselves: a click there would open the chart twice
     */
    private ClientGrid(Consumer<ClientRow> chosen, SerializableFunction<ClientRow, Component> names, boolean linked) {
        addClassName("opens");
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(names::apply).setHeader("Name").setFlexGrow(3).setKey(NAME);
        addColumn(row -> Say.born(row.birthDate())).setHeader("Born").setAutoWidth(true);
        addColumn(ClientRow::chartNumber).setHeader("Chart").setAutoWidth(true);
        addItemClickListener(event -> {
            boolean onLink = linked
                    && event.getColumn() != null
                    && NAME.equals(event.getColumn().getKey());
            // A click can be on its way while other rows take the place of the clicked one.
            if (event.getItem() != null && !onLink) {
                chosen.accept(event.getItem());
            }
        });
        addCellFocusListener(event -> focused = event.getItem().orElse(null));
        Shortcuts.addShortcutListener(
                        this,
                        () -> {
                            if (focused != null) {
                                chosen.accept(focused);
                            }
                        },
                        Key.ENTER)
                .listenOn(this);
    }

    /** Rows of which one is chosen for something. */
    static ClientGrid toChoose(Consumer<ClientRow> chosen) {
        return new ClientGrid(chosen, row -> new Span(Say.name(row.name(), row.chosenName())), false);
    }

    /** Rows that open the chart; the name is a link, for another tab too. */
    static ClientGrid ofCharts(Consumer<ClientRow> chosen) {
        return new ClientGrid(
                chosen,
                row -> {
                    var link = Say.chart(row.client(), Say.name(row.name(), row.chosenName()));
                    link.setTabIndex(-1);
                    return link;
                },
                true);
    }

    /** Adds whether the client is in care here. */
    ClientGrid withStatus() {
        addComponentColumn(row ->
                        new StateBadge(StateBadge.Kind.NEUTRAL, row.status().label()).bare())
                .setHeader("Status")
                .setAutoWidth(true);
        return this;
    }
}
