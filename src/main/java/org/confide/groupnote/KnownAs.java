package org.confide.groupnote;

import org.confide.client.ClientId;

/**
 * What one client of a roster is called, was called, and is called in private.
 *
 * @param client who
 * @param first legal first name
 * @param middle legal middle name, or empty
 * @param last legal last name
 * @param chosen what the client is called, or empty
 * @param former names of before, separated by commas, or empty
 */
record KnownAs(ClientId client, String first, String middle, String last, String chosen, String former) {

    /** Says which client without a name. */
    @Override
    public String toString() {
        return "KnownAs[" + client.value() + "]";
    }
}
