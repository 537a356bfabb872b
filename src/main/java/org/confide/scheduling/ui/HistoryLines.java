package org.confide.scheduling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import org.confide.client.ClientRow;
import org.confide.scheduling.spi.ClientHistory;
import org.confide.shared.ui.Icon;
import org.springframework.beans.factory.ObjectProvider;

/** What is known of the clients who are being booked; with several of them it says of whom. */
class HistoryLines extends Div {

    private final transient ObjectProvider<ClientHistory> histories;

    HistoryLines(ObjectProvider<ClientHistory> histories) {
        this.histories = histories;
        getElement().setAttribute("role", "status");
    }

    void show(Collection<ClientRow> clients) {
        removeAll();
        for (ClientRow client : clients) {
            String who = clients.size() > 1 ? client.name() + ": " : "";
            histories
                    .orderedStream()
                    .flatMap(history -> history.of(client.client()).stream())
                    .forEach(words -> add(line(who + words)));
        }
    }

    private static Div line(String words) {
        Div line = new Div(new Icon("clock"), new Span(words));
        line.addClassNames("row", "small", "sub");
        return line;
    }
}
