package org.confide.identity.spi;

import java.time.Duration;
import java.time.ZoneId;

/** What the practice has decided about its door. */
public interface SignInSettings {

    /** {@return the practice's name for the sign-in page, or an empty text before the first start is done} */
    String practiceName();

    /** {@return the practice's zone, for times on the screens of the door} */
    ZoneId zone();

    /** {@return how long a session may lie unused before it ends, 5 to 30 minutes} */
    Duration idle();
}
