package org.confide.supervision;

/** The addresses of supervision. */
public final class SupervisionPaths {

    /** What waits for a supervisor's signature. */
    public static final String REVIEW = "review";
    /** The log of supervision's hours. */
    public static final String HOURS = "supervision";

    private SupervisionPaths() {}
}
