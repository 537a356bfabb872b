package org.confide.note.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.confide.note.ProgressNoteId;

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

    /**
     * Makes the panel beside what happened outside of sessions.
     *
     * @param entry the entry that is open
     * @return the panel, or nothing where this person has none, or the room knows sessions only
     */
    default Optional<Component> beside(ProgressNoteId entry) {
        return Optional.empty();
    }
}
