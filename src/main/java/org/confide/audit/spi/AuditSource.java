package org.confide.audit.spi;

import java.util.Set;

/** Words for the facts of a room that the trail knows only by code. */
public interface AuditSource {

    /** {@return the beginning of the codes it speaks for, such as {@code vault.}} */
    String prefix();

    /**
     * Puts a code into words for the screen.
     *
     * @param action the code
     * @return a few words such as "Set up psychotherapy notes"
     */
    String words(String action);

    /**
     * {@return the codes that the privacy officer's list shows} Ordinary unlocks and reads are in the trail, not on that
     * list.
     */
    Set<String> listed();
}
