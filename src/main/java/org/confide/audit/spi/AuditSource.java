package org.confide.audit.spi;

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
     * Tells whether the privacy officer's list shows the fact.
     *
     * @param action the code
     * @return whether it does; ordinary unlocks and reads are in the trail, not on that list
     */
    boolean listed(String action);
}
