package org.confide.supervision;

/** What a relation of supervision is. A person may have several at once. */
public enum RelationKind {
    /** Answers for the supervisee's work. */
    PRIMARY("Primary"),
    /** Answers for what is done at one site. */
    SITE("Site"),
    /** Supervises several together. */
    GROUP("Group");

    private final String label;

    RelationKind(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }
}
