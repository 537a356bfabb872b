package org.confide.note;

/** Who took part in a session beside the clinician, by role; names of others never stand in a client's chart. */
public enum Present {
    /** The client whose chart it is. */
    CLIENT("Client"),
    /** The client's partner. */
    PARTNER("Partner"),
    /** A parent or guardian. */
    PARENT("Parent or guardian"),
    /** Other family. */
    FAMILY("Family member"),
    /** Members of the group. */
    GROUP("Group members"),
    /** A second clinician. */
    CO_THERAPIST("Co-therapist"),
    /** The supervisor, observing. */
    SUPERVISOR("Supervisor"),
    /** An interpreter. */
    INTERPRETER("Interpreter"),
    /** Somebody else; the note says who. */
    OTHER("Somebody else");

    private final String label;

    Present(String label) {
        this.label = label;
    }

    /** {@return the role's name on screen} */
    public String label() {
        return label;
    }
}
