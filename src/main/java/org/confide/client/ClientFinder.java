package org.confide.client;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;

/** Makes the dialog "Find a client", for whoever opens it: the shell's Ctrl K, a picker of another screen. */
public interface ClientFinder {

    /** {@return whether the person signed in finds clients at all} */
    boolean isOffered();

    /**
     * Makes a dialog of one search field over at most 20 rows. It closes itself when somebody is chosen.
     *
     * @param chosen what to do with the client
     * @return the dialog, not open yet
     */
    Dialog dialog(Consumer<ClientId> chosen);
}
