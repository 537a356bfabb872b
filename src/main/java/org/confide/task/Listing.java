package org.confide.task;

/** Which of a person's tasks. */
public enum Listing {
    /** Open, and the person's to do. */
    MINE("For you"),
    /** Open, and asked of others by the person. */
    GIVEN("Asked of others"),
    /** Done in the last thirty days. */
    DONE("Done");

    private final String label;

    Listing(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
