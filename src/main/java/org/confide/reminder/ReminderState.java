package org.confide.reminder;

/** What became of a reminder. */
public enum ReminderState {
    /** Its row stands and it is being handed over. */
    SENDING("Being sent"),
    /** The mail server took it. */
    SENT("Sent"),
    /** The mail server could not take it yet; nothing went out. */
    WAITING("Tried again"),
    /** It was refused for good. */
    REFUSED("Refused"),
    /** The handing over was cut off: it went out or it did not. */
    NOT_KNOWN("Not known whether it was sent"),
    /** The session was moved or called off before it could go out. */
    OVERTAKEN("Not sent, the appointment changed");

    private final String label;

    ReminderState(String label) {
        this.label = label;
    }

    /** {@return its words on screen} */
    public String label() {
        return label;
    }
}
