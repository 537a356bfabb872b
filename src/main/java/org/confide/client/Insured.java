package org.confide.client;

/** What a client is to the person a plan insures (837P, SBR02 and PAT01, in the words of the CMS-1500 form, item 6). */
public enum Insured {
    /** The client is the insured. */
    SELF("Self"),
    /** The insured is the client's spouse. */
    SPOUSE("Spouse"),
    /** The insured is the client's parent or guardian. */
    CHILD("Child"),
    /** Anybody else. */
    OTHER("Other");

    private final String label;

    Insured(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
