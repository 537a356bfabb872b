package org.confide.safety;

/** The draft of a safety plan was saved in another window meanwhile. Nothing was written over. */
public class SafetyConflict extends RuntimeException {

    private final transient SafetyDraft theirs;

    SafetyConflict(SafetyDraft theirs) {
        super("This safety plan was also changed in another window. Both texts are safe.");
        this.theirs = theirs;
    }

    /** {@return what the other window left} */
    public SafetyDraft theirs() {
        return theirs;
    }
}
