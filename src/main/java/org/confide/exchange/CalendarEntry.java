package org.confide.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.confide.scheduling.SessionRow;

/**
 * A session as it leaves the house: who by initials, when, where. Neither the service nor a group's name goes along,
 * since either can tell what somebody comes for.
 *
 * @param session which
 * @param start planned start
 * @param end planned end
 * @param title initials, or how many there are
 * @param place the room, "Telehealth", or empty
 * @param version grows with each change
 */
record CalendarEntry(UUID session, Instant start, Instant end, String title, String place, long version) {

    private static final int NAMED = 2;

    /** A row of the calendar, with the clinician's name where the file holds those of several. */
    static CalendarEntry of(SessionRow row, boolean clinician) {
        String who = title(row.clients().stream()
                .map(client -> initials(client.firstName(), client.lastName()))
                .toList());
        String room = row.room();
        return new CalendarEntry(
                row.id().value(),
                row.start(),
                row.end(),
                clinician ? who + ", " + row.clinicianName() : who,
                row.telehealth() ? "Telehealth" : room == null ? "" : room,
                row.version());
    }

    /** "M.Q.", "S.I. and R.I.", "Group of 8". */
    static String title(List<String> initials) {
        return initials.size() > NAMED ? "Group of " + initials.size() : String.join(" and ", initials);
    }

    static String initials(String first, String last) {
        return initial(first) + initial(last);
    }

    private static String initial(String name) {
        String stripped = name.strip();
        return stripped.isEmpty()
                ? ""
                : new String(Character.toChars(stripped.codePointAt(0))).toUpperCase(Locale.ROOT) + ".";
    }
}
