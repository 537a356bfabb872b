package org.confide.scheduling;

import java.time.LocalDate;

/** Where the calendar is. */
public final class SchedulingPaths {

    /** The sessions of a day; the day is a query parameter, today without one. */
    public static final String CALENDAR = "calendar";

    /** The name of the query parameter that holds the day. */
    public static final String DAY = "day";

    /** Working hours and times off. */
    public static final String AVAILABILITY = "calendar/hours";

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
