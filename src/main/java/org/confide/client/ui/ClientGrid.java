package org.confide.client.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import java.util.function.Consumer;
import org.confide.client.ClientRow;
import org.confide.shared.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** Clients as rows; a click or Enter chooses one. */
class ClientGrid extends Grid<ClientRow> {

    private @Nullable ClientRow focused;

    ClientGrid(Consumer<ClientRow> chosen) {
        addClassName("opens");
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(row -> {
                    var link = Say.chart(row.client(), Say.name(row.name(), row.chosenName()));
                    link.setTabIndex(-1);
                    return link;
                })
                .setHeader("Name")
                .setFlexGrow(3)
                .setKey("name");
        addColumn(row -> Say.born(row.birthDate())).setHeader("Born").setAutoWidth(true);
        addColumn(ClientRow::chartNumber).setHeader("Chart").setAutoWidth(true);
        addItemClickListener(event -> chosen.accept(event.getItem()));
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

    /** Adds whether the client is in care here. */
    ClientGrid withStatus() {
        addComponentColumn(row ->
                        new StateBadge(StateBadge.Kind.NEUTRAL, row.status().label()).bare())
                .setHeader("Status")
                .setAutoWidth(true);
        return this;
    }
}
