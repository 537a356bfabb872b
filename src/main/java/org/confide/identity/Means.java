package org.confide.identity;

import java.io.Serializable;

/**
 * What a person has besides the password.
 *
 * @param app whether an authenticator app is set up
 * @param passkey whether there is a passkey
 */
public record Means(boolean app, boolean passkey) implements Serializable {

    /** {@return whether there is a second factor at all} */
    public boolean any() {
        return app || passkey;
    }
}
