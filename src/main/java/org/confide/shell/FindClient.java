package org.confide.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.confide.client.ClientFinder;
import org.confide.client.ClientPaths;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.NavItem;

/** The way to a client from anywhere, for those who have the clients in their navigation. */
@org.springframework.stereotype.Component
class FindClient {

    private final ClientFinder finder;

    FindClient(ClientFinder finder) {
        this.finder = finder;
    }

    boolean isFor(List<NavItem> items) {
        return items.stream().anyMatch(item -> item.path().equals(ClientPaths.CLIENTS));
    }

    void open() {
        finder.dialog(client -> UI.getCurrent().navigate(ClientPaths.chart(client)))
                .open();
    }

    void onKey(Component owner) {
        Keys.control(owner, Key.KEY_K, this::open);
    }
}
