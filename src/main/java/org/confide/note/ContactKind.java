package org.confide.note;

/** What happened outside of a session and belongs in the record all the same. */
public enum ContactKind {
    /** A call with the client. */
    PHONE_CALL("Phone call"),
    /** Somebody from the client's life was spoken to. */
    COLLATERAL("Collateral contact"),
    /** Another provider, a school, an agency was spoken to about the care. */
    COORDINATION("Coordination of care"),
    /** A letter, fax or message came or went. */
    CORRESPONDENCE("Correspondence"),
    /** The client did not come, and something is to be said about it. */
    MISSED_SESSION("Missed session");

    private final String label;

    ContactKind(String label) {
        this.label = label;
    }

    /** {@return its name on screen and in print} */
    public String label() {
        return label;
    }
}
