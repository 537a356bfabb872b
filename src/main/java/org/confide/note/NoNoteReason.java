package org.confide.note;

/** Why a session that is over needs no progress note. */
public enum NoNoteReason {
    /** The client left, or the connection broke, before anything was said. */
    NOTHING_TOOK_PLACE("Nothing took place"),
    /** The same contact is documented with another session. */
    IN_ANOTHER_NOTE("Documented with another session"),
    /** The session was another client's, in whose chart it is documented. */
    IN_ANOTHER_CHART("Documented for the identified client"),
    /** A form, a payment, an appointment. */
    ADMINISTRATIVE("Administrative contact only"),
    /** Something else, said in words. */
    OTHER("Another reason");

    private final String label;

    NoNoteReason(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
