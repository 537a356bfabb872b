package org.confide.shared;

import java.util.Optional;

/** What everybody at work should know of the place the record is kept in; the room that keeps it answers. */
public interface RecordTrouble {

    /** {@return a sentence of what can't be done now and whom to tell, or nothing while all is well} */
    Optional<String> words();
}
