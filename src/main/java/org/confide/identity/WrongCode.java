package org.confide.identity;

import org.confide.shared.BadInput;

/** The code is not the app's of this moment, was used already, or too many were tried in a row. */
public class WrongCode extends BadInput {

    /** What else it may be, where every code is refused. */
    public static final String CLOCKS =
            "If every code is refused, the clock of the phone or of this server is wrong: tell whoever runs the server.";

    /** Says so beside the field. */
    public WrongCode() {
        super(
                "code",
                "This is not the code of this moment, or it was used already. Wait for the next one; after several "
                        + "tries, wait a minute. " + CLOCKS);
    }
}
