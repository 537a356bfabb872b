package org.confide.note.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A panel beside the progress note that another room contributes to the session editor. */
public interface SessionPanel {

    /** {@return its place from the top, lowest first} */
    int order();

    /** {@return what its tab is called on a phone, where note and panels take turns; the same for every session} */
    String label();

    /** {@return the icon of its tab, without prefix; the lock is the vault's, and Alt P goes there alone} */
    default String icon() {
        return "msg";
    }

    /**
     * Makes the panel for one session.
     *
     * @param session the session being documented
     * @return the panel, or nothing where this person has none
     */
    Optional<Component> panel(OpenSession session);
}
