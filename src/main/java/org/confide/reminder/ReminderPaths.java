package org.confide.reminder;

/** Where reminders lead, and where they are seen to. */
public final class ReminderPaths {

    /** A client confirms or cancels. */
    public static final String VISIT = "visit/:token";

    /** What did not arrive. */
    public static final String REMINDERS = "reminders";

    private ReminderPaths() {}

    /**
     * The address at which a client answers.
     *
     * @param token the link's secret
     * @return a path without leading slash
     */
    static String visit(String token) {
        return "visit/" + token;
    }
}
