package org.confide.client.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.confide.client.ClientId;
import org.confide.client.ClientRow;
import org.confide.shared.BadInput;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Icon;

/** One field over at most 20 rows. Enter opens the first. */
class FindClientDialog extends Dialog {

    static final int MOST = 20;

    private final Function<String, List<ClientRow>> find;
    private final Consumer<ClientId> chosen;
    private final TextField text = new TextField("Find a client");
    private final ClientGrid grid = ClientGrid.toChoose(row -> choose(row.client()));
    private List<ClientRow> rows = List.of();

    FindClientDialog(Function<String, List<ClientRow>> find, Consumer<ClientId> chosen) {
        this.find = find;
        this.chosen = chosen;
        getElement().setAttribute("aria-label", "Find a client");
        setWidth("640px");
        text.setWidthFull();
        text.setPrefixComponent(new Icon("search"));
        text.setHelperText("Name, date of birth, phone or chart number: smi 1984, 4/12/1984, 555 0142");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(150);
        text.addValueChangeListener(event -> search());
        text.addKeyPressListener(Key.ENTER, event -> {
            if (!rows.isEmpty()) {
                choose(rows.getFirst().client());
            }
        });
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState("Nobody found among those you may list."));
        add(text, grid);
        text.focus();
        search();
    }

    private void search() {
        try {
            rows = find.apply(text.getValue());
            Say.beside(text, null);
        } catch (BadInput problem) {
            rows = List.of();
            Say.beside(text, problem.getMessage());
        }
        grid.setItems(rows);
    }

    private void choose(ClientId client) {
        close();
        chosen.accept(client);
    }
}
