package org.confide.due;

/** The addresses of what is due. */
public final class DuePaths {

    /** Notes due, and how timely notes were. */
    public static final String NOTES_DUE = "notes-due";

    private DuePaths() {}
}
