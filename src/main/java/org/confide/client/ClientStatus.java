package org.confide.client;

/** Whether a client is in care here. */
public enum ClientStatus {
    /** An episode of care is open. */
    ACTIVE("Active"),
    /** The last episode of care is closed. */
    DISCHARGED("Discharged");

    private final String label;

    ClientStatus(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
