package org.confide.shared;

import java.sql.SQLException;

/**
 * The disk under the database is nearly full, and what was to be written was refused before the database saw it. To the
 * layers between it looks like a database that can't be used right now, which it is: what waits is tried again later.
 */
public final class NoRoom extends SQLException {

    /** For a screen that keeps what was typed and tries again. */
    public static final String KEPT = "The disk under the record is nearly full. Your text is kept here and saved as "
            + "soon as there is room. Tell your administrator.";

    /** For whatever else was to be stored. */
    public static final String REFUSED = "The disk under the record is nearly full, so nothing new is stored. What was "
            + "saved is safe and can be read. Tell your administrator.";

    /** "Disk full", as other databases number it; MariaDB has no state for it, since its server ends instead. */
    private static final String DISK_FULL = "53100";

    /** Refuses one statement. */
    public NoRoom() {
        super(REFUSED, DISK_FULL);
    }

    /**
     * Looks for it among the causes of a failure.
     *
     * @param failure what went wrong
     * @return whether it was the full disk
     */
    public static boolean within(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoRoom) {
                return true;
            }
        }
        return false;
    }
}
