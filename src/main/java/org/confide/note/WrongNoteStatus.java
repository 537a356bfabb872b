package org.confide.note;

import java.util.Locale;

/** The note does not stand where the act needs it: signed meanwhile in another window, or not submitted yet. */
public class WrongNoteStatus extends RuntimeException {

    private final NoteStatus status;

    WrongNoteStatus(String act, NoteStatus status) {
        super("This note is " + status.label().toLowerCase(Locale.ROOT) + ". Nothing was changed. Open it again to "
                + act + " what is there now.");
        this.status = status;
    }

    /** {@return where the note stands} */
    public NoteStatus status() {
        return status;
    }
}
