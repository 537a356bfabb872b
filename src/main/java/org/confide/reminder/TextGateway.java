package org.confide.reminder;

/** Sends short messages to telephones. */
interface TextGateway {

    /** {@return whether it is set up here} */
    boolean ready();

    /**
     * Hands a message over.
     *
     * @param number as it stands in the profile
     * @param text what it says
     * @return what came of it; it never throws
     */
    Handover send(String number, String text);
}
