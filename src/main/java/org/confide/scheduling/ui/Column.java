package org.confide.scheduling.ui;

import java.io.Serializable;
import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.confide.scheduling.Move;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.WorkingDay;
import org.jspecify.annotations.Nullable;

/**
 * A column of the grid: a day of somebody's, or of a room.
 *
 * @param title what stands above it
 * @param link where the title leads, or null
 * @param day the day
 * @param kind what it stands for
 * @param clinician whose column it is, or null where it is a place's
 * @param room which room's, or null
 * @param hours when sessions are planned there as a matter of course
 */
record Column(
        String title,
        @Nullable String link,
        LocalDate day,
        Kind kind,
        @Nullable AccountId clinician,
        @Nullable RoomId room,
        WorkingDay hours)
        implements Serializable {

    /** What a column stands for. */
    enum Kind {
        /** Somebody who holds sessions. */
        CLINICIAN,
        /** A room. */
        ROOM,
        /** Sessions over distance. */
        TELEHEALTH,
        /** Sessions that have no room yet. */
        NO_ROOM
    }

    static Column of(String name, @Nullable String link, AccountId clinician, LocalDate day, WorkingDay hours) {
        return new Column(name, link, day, Kind.CLINICIAN, clinician, null, hours);
    }

    static Column of(String name, @Nullable RoomId room, Kind kind, LocalDate day, WorkingDay hours) {
        return new Column(name, null, day, kind, null, room, hours);
    }

    /** The name by which the browser tells it back. */
    String key() {
        return switch (kind) {
            case CLINICIAN -> day + "/" + (clinician == null ? "" : clinician.value());
            case ROOM -> "room/" + (room == null ? "" : room.value());
            case TELEHEALTH -> "telehealth";
            case NO_ROOM -> "no-room";
        };
    }

    boolean holds(SessionRow row, LocalDate begins) {
        if (!begins.equals(day)) {
            return false;
        }
        return switch (kind) {
            case CLINICIAN -> clinician != null && row.isConductedBy(clinician);
            case ROOM -> room != null && room.equals(row.roomId());
            case TELEHEALTH -> row.telehealth();
            case NO_ROOM -> !row.telehealth() && row.roomId() == null;
        };
    }

    /** Asks for a session to be here; whoever conducts it already goes on to, and keeps the place. */
    Move take(Move move, SessionRow row, int minuteOfDay) {
        Move then = move.at(day.atStartOfDay().plusMinutes(minuteOfDay));
        return switch (kind) {
            case CLINICIAN -> clinician == null || row.isConductedBy(clinician) ? then : then.to(clinician);
            case ROOM -> then.in(room, false);
            case TELEHEALTH -> then.in(null, true);
            case NO_ROOM -> then.in(null, false);
        };
    }

    /** Says how many sessions there are, and why the day is not as usual. */
    String says(int sessions) {
        return hours.absence().isEmpty() ? sessions(sessions) : sessions(sessions) + ", " + hours.absence();
    }

    static String sessions(int count) {
        return count == 0 ? "No sessions" : count == 1 ? "1 session" : count + " sessions";
    }
}
