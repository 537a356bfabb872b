package org.confide.note.spi;

/** A place in the progress note that another room may lead to: what the law says belongs in the record. */
public enum NotePlace {
    /** Start and stop. */
    TIMES("times"),
    /** Results of clinical tests. */
    TEST_RESULTS("Test results"),
    /** Medication prescription and monitoring. */
    MEDICATION("Medication"),
    /** Diagnosis. */
    DIAGNOSIS("Diagnosis");

    private final String label;

    NotePlace(String label) {
        this.label = label;
    }

    /** {@return what it is called, after “Go to”} */
    public String label() {
        return label;
    }
}
