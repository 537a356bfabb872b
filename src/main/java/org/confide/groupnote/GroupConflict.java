package org.confide.groupnote;

/** The notes of the group were saved in another window meanwhile. Nothing was written over. */
public class GroupConflict extends RuntimeException {

    private final transient Composition theirs;

    GroupConflict(Composition theirs) {
        super("These notes were also changed in another window. Both texts are safe.");
        this.theirs = theirs;
    }

    /** {@return what the other window left} */
    public Composition theirs() {
        return theirs;
    }
}
