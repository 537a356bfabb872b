package org.confide.supervision;

/** Which of a supervisee's notes a supervisor signs too. */
public enum ReviewLevel {
    /** All of them. */
    EVERY_NOTE("Every note"),
    /** Those of the services chosen, and those of clients whom a payer that was chosen covers on the day. */
    SELECTED("Notes of selected services or payers"),
    /** A share of them, which nobody knows before signing. */
    SAMPLE("A sample of the notes"),
    /** None; supervision is by talking. */
    NONE("No notes");

    private final String label;

    ReviewLevel(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
