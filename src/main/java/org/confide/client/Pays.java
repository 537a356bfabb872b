package org.confide.client;

/** Which of a client's coverages is billed first. */
public enum Pays {
    /** Billed first. */
    PRIMARY("Primary"),
    /** Billed for what the first leaves. */
    SECONDARY("Secondary");

    private final String label;

    Pays(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
