package org.confide.identity;

import org.confide.shared.BadInput;

/** The password given again is not the one the person signed in with, or too many were tried in a row. */
public class WrongPassword extends BadInput {

    /** Says so beside the password field. */
    public WrongPassword() {
        super(
                "password",
                "That is not the password you sign in with. Nothing was signed. After several tries, wait a minute.");
    }
}
