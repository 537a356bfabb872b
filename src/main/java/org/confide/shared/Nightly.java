package org.confide.shared;

import java.time.LocalTime;

/** Work that a module has done once a night. Of several servers one does it; what was missed is made up for at the start. */
public interface Nightly {

    /** {@return its name in the list of what runs when, such as {@code audit-verify}; it never changes} */
    String name();

    /** {@return when, by the practice's clock} */
    LocalTime time();

    /** Does it. What it throws is logged by the name of its class and tried again the next night. */
    void run();
}
