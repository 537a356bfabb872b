package org.confide.client;

/** What lets somebody act for a client (45 CFR 164.502(g)). */
public enum Representation {
    /** A parent of a minor; ends when the minor comes of age. */
    PARENT("Parent", true),
    /** A guardian of a minor; ends when the minor comes of age. */
    GUARDIAN_OF_A_MINOR("Guardian of a minor", true),
    /** A guardian or conservator a court gave to an adult. */
    GUARDIAN("Court-appointed guardian", false),
    /** An agent under a health care power of attorney. */
    HEALTH_CARE_AGENT("Health care agent", false),
    /** An executor or administrator for somebody who died. */
    EXECUTOR("Executor", false);

    private final String label;
    private final boolean ofMinor;

    Representation(String label, boolean ofMinor) {
        this.label = label;
        this.ofMinor = ofMinor;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }

    /** {@return whether it ends by itself when the client comes of age} */
    public boolean ofMinor() {
        return ofMinor;
    }
}
