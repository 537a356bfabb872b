package org.confide.client;

/** Why an episode of care ended, in words that say nothing of what was treated. */
public enum DischargeReason {
    /** What was agreed upon is reached. */
    GOALS_MET("Goals met"),
    /** The client lives elsewhere now. */
    CLIENT_MOVED("Client moved"),
    /** The client did not want to go on. */
    ENDED_BY_CLIENT("Client ended care"),
    /** Somebody else goes on. */
    REFERRED("Referred elsewhere"),
    /** The client could not be reached any more. */
    NO_CONTACT("No contact"),
    /** None of these; a note says which. */
    OTHER("Other");

    private final String label;

    DischargeReason(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
