package org.confide.identity;

import org.confide.shared.BadInput;

/** Who is at the screen was shown too long ago, or by somebody else. */
public class ProofNeeded extends BadInput {

    /** Says what to do. */
    public ProofNeeded() {
        super("password", "You gave your password more than five minutes ago. Give it again.");
    }
}
