package org.confide.identity;

import org.confide.shared.BadInput;

/** The file under which second factors are encrypted is missing or another one: no code can be checked. */
public class DoorKeyMissing extends BadInput {

    /** Says what to do. */
    public DoorKeyMissing() {
        super(
                "code",
                "This server can't check codes: its file keys/door.key is missing or is not the one it was. "
                        + "Whoever keeps the server puts it back from the copy.");
    }
}
