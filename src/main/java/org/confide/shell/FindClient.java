package org.confide.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import org.confide.client.ClientFinder;
import org.confide.client.ClientPaths;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.ui.Keys;

/** The way to a client from anywhere, for those who may list some. */
@org.springframework.stereotype.Component
class FindClient {

    private static final Role[] WHO_LISTS_CLIENTS = {
        Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR, Role.FRONT_DESK, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER
    };

    private final ClientFinder finder;
    private final CurrentUser currentUser;

    FindClient(ClientFinder finder, CurrentUser currentUser) {
        this.finder = finder;
        this.currentUser = currentUser;
    }

    boolean offered() {
        return currentUser.find().map(FindClient::listsClients).orElse(false);
    }

    void open() {
        finder.dialog(client -> UI.getCurrent().navigate(ClientPaths.chart(client)))
                .open();
    }

    void onKey(Component owner) {
        if (offered()) {
            Keys.control(owner, Key.KEY_K, this::open);
        }
    }

    private static boolean listsClients(SignedIn person) {
        return person.isAny(WHO_LISTS_CLIENTS);
    }
}
