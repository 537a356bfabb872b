package org.confide.identity;

import org.confide.shared.BadInput;

/** What the browser sent is no answer of a passkey that counts here. */
public class WrongPasskey extends BadInput {

    /** Says so. */
    public WrongPasskey() {
        super("passkey", "That passkey was not accepted. Try again, or use another way.");
    }
}
