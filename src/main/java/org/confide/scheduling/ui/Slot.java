package org.confide.scheduling.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.confide.practice.ServiceId;
import org.confide.scheduling.FreeTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known already of a session that is to be booked.
 *
 * @param day the day
 * @param time when, or null
 * @param clinician with whom, or null
 * @param room where, or null
 * @param telehealth whether it is over distance
 * @param service which service, or null
 * @param minutes how long, or 0 for as long as the service is
 */
record Slot(
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable AccountId clinician,
        @Nullable RoomId room,
        boolean telehealth,
        @Nullable ServiceId service,
        int minutes)
        implements Serializable {

    static Slot on(LocalDate day, @Nullable AccountId clinician) {
        return new Slot(day, null, clinician, null, false, null, 0);
    }

    static Slot in(Column column, LocalTime time) {
        return new Slot(
                column.day(),
                time,
                column.clinician(),
                column.room(),
                column.kind() == Column.Kind.TELEHEALTH,
                null,
                0);
    }

    static Slot at(FreeTime free, ServiceId service) {
        return new Slot(
                free.start().toLocalDate(),
                free.start().toLocalTime(),
                free.clinician(),
                free.room(),
                free.telehealth(),
                service,
                free.minutes());
    }
}
