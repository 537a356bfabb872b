package org.confide.scheduling.spi;

import org.confide.scheduling.SessionRow;

/** Tells the calendar whether somebody waits for a time that was given up. */
public interface WaitingClients {

    /**
     * Counts those whom the time of a session would suit.
     *
     * @param freed a session that was called off
     * @return how many wait whom the person who looks may see; 0 when the time has come or has been given to others
     */
    int fitting(SessionRow freed);
}
