package org.confide.client.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.confide.client.ClientFinder;
import org.confide.client.ClientId;
import org.confide.client.ClientSearch;
import org.springframework.stereotype.Component;

/** Makes the finder over the search of whoever is signed in. */
@Component
class ClientFinderInDialog implements ClientFinder {

    private final ClientSearch search;

    ClientFinderInDialog(ClientSearch search) {
        this.search = search;
    }

    @Override
    public Dialog dialog(Consumer<ClientId> chosen) {
        return new FindClientDialog(text -> search.find(text, FindClientDialog.MOST), chosen);
    }
}
