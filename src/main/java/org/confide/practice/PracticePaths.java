package org.confide.practice;

/** Where the practice's screens are. */
public final class PracticePaths {

    /** The practice's own settings. */
    public static final String PRACTICE = "practice";

    private PracticePaths() {}
}
