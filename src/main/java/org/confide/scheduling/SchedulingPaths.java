package org.confide.scheduling;

import java.time.LocalDate;

/** Where the calendar is. */
public final class SchedulingPaths {

    /** The calendar; day, view and whose it is are query parameters, today of everybody one may see without them. */
    public static final String CALENDAR = "calendar";

    /** The name of the query parameter that holds the day. */
    public static final String DAY = "day";

    /** Working hours and times off. */
    public static final String AVAILABILITY = "calendar/hours";

    /** Groups, which a later room owns. */
    public static final String GROUPS = "calendar/groups";

    /** The front desk's board of today. */
    public static final String BOARD = "check-in";

    /** The name of the query parameter that holds the view: {@code week}, {@code month} or {@code list}. */
    public static final String VIEW = "view";

    /** The name of the query parameter that holds whose calendar it is: an account's id. */
    public static final String WHOSE = "whose";

    /** The name of the query parameter that says what the columns are: {@code rooms}, else clinicians. */
    public static final String BY = "by";

    /** Those who wait for a time, a screen which a later room owns. */
    public static final String WAITLIST = "calendar/waitlist";

    private SchedulingPaths() {}

    /**
     * The address of a day's sessions.
     *
     * @param day the day
     * @return a path without leading slash
     */
    public static String calendar(LocalDate day) {
        return CALENDAR + "?" + DAY + "=" + day;
    }

    /**
     * The address of a session's documentation, which a later room owns.
     *
     * @param session which
     * @return a path without leading slash
     */
    public static String session(SessionId session) {
        return "sessions/" + session.value();
    }
}
