package org.confide.reminder;

/** What stood against a reminder, and what the front desk can do. No word of it comes from the mail server. */
public enum Obstacle {
    /** The address or number does not exist. */
    NO_SUCH_ADDRESS(
            "The mail server says that there is no such address.",
            "Ask the client for the right one and correct the profile."),
    /** The mailbox takes nothing more. */
    MAILBOX_FULL("The client's mailbox is full.", "Call the client."),
    /** Refused for a reason of the mail server's own. */
    TURNED_AWAY(
            "The mail server refused the message.",
            "Call the client, and tell whoever keeps the mail server if it happens again."),
    /** The account Confide sends with was not accepted. */
    NOT_LET_IN(
            "The mail server did not let Confide in.",
            "Tell whoever runs this server: name and password in spring.mail are not accepted."),
    /** The mail server does not answer, or put the message off. */
    NOT_REACHED(
            "The mail server can't be reached or put the message off.",
            "It is tried again every ten minutes until half an hour before the appointment."),
    /** There was no time left to try again. */
    TOO_LATE("The mail server could not take it in time.", "Call the client."),
    /** The connection or this server stopped in the middle. */
    CUT_OFF(
            "Sending was cut off. Whether it went out is not known, so it is not sent again.",
            "Call the client if it matters.");

    private final String what;
    private final String next;

    Obstacle(String what, String next) {
        this.what = what;
        this.next = next;
    }

    /** {@return what happened} */
    public String what() {
        return what;
    }

    /** {@return what to do} */
    public String next() {
        return next;
    }
}
