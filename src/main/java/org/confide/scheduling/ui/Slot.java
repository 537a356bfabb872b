package org.confide.scheduling.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * What is known already of a session that is to be booked.
 *
 * @param day the day
 * @param time when, or null
 * @param clinician with whom, or null
 * @param room where, or null
 * @param telehealth whether it is over distance
 */
record Slot(
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable AccountId clinician,
        @Nullable RoomId room,
        boolean telehealth)
        implements Serializable {

    static Slot on(LocalDate day, @Nullable AccountId clinician) {
        return new Slot(day, null, clinician, null, false);
    }

    static Slot in(Column column, LocalTime time) {
        return new Slot(column.day(), time, column.clinician(), column.room(), column.kind() == Column.Kind.TELEHEALTH);
    }
}
