package org.confide.note;

/** Where a progress note stands. */
public enum NoteStatus {
    /** Being written; its author alone reads it. */
    DRAFT("Draft"),
    /** Signed by its author and waiting for the supervisor's signature. */
    SUBMITTED("Submitted"),
    /** Given back by the supervisor; a new draft is being written. */
    RETURNED("Returned"),
    /** Final with the author's signature alone. */
    SIGNED("Signed"),
    /** Final with both signatures. */
    COSIGNED("Co-signed");

    private final String label;

    NoteStatus(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }

    /** {@return whether the text can never change again; the treatment team reads only such notes} */
    public boolean isFinal() {
        return this == SIGNED || this == COSIGNED;
    }

    /** {@return whether there is a draft to write in} */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
