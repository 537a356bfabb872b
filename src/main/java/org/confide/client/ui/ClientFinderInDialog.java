package org.confide.client.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.confide.client.ClientFinder;
import org.confide.client.ClientId;
import org.confide.client.ClientSearch;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.springframework.stereotype.Component;

/** Makes the finder over the search of whoever is signed in. */
@Component
class ClientFinderInDialog implements ClientFinder {

    private final ClientSearch search;
    private final CurrentUser currentUser;

    ClientFinderInDialog(ClientSearch search, CurrentUser currentUser) {
        this.search = search;
        this.currentUser = currentUser;
    }

    @Override
    public boolean isOffered() {
        return currentUser
                .get()
                .isAny(
                        Role.CLINICIAN,
                        Role.TRAINEE,
                        Role.SUPERVISOR,
                        Role.FRONT_DESK,
                        Role.BILLER,
                        Role.PRACTICE_ADMIN,
                        Role.PRIVACY_OFFICER);
    }

    @Override
    public Dialog dialog(Consumer<ClientId> chosen) {
        return new FindClientDialog(text -> search.find(text, FindClientDialog.MOST), chosen);
    }
}
