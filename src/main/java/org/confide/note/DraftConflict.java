package org.confide.note;

/** The draft was saved in another window meanwhile. Both texts are there; nothing was written over. */
public class DraftConflict extends RuntimeException {

    private final transient NoteDraft theirs;

    DraftConflict(NoteDraft theirs) {
        super("This note was also changed in another window. Both texts are safe.");
        this.theirs = theirs;
    }

    /** {@return the draft as the other window left it} */
    public NoteDraft theirs() {
        return theirs;
    }
}
