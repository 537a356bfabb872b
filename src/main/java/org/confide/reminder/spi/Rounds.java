package org.confide.reminder.spi;

import java.time.Instant;

/** What a later room looks at every so often where mail can be sent. Of several servers one does it at a time. */
public interface Rounds {

    /** {@return its name in the table of what runs next, which never changes} */
    String name();

    /**
     * Looks, and sends what is due. It may be called twice for the same moment.
     *
     * @param now the instant it is done at
     */
    void go(Instant now);
}
