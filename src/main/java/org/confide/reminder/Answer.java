package org.confide.reminder;

/** What a client said by the link. */
public enum Answer {
    /** Comes. */
    CONFIRMED("Confirmed"),
    /** Called the session off, which had no other client. */
    CANCELLED("Cancelled by the client"),
    /** Can't come to a session that others have too; the session stands. */
    CANNOT_COME("Can't come");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    /** {@return its words on screen} */
    public String label() {
        return label;
    }
}
