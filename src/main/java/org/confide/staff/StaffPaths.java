package org.confide.staff;

/** Where the screens of the staff are. */
public final class StaffPaths {

    /** The people who work here. */
    public static final String STAFF = "staff";

    private StaffPaths() {}
}
