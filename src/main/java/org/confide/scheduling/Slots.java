package org.confide.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.practice.RoomId;
import org.confide.practice.Rooms;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.springframework.stereotype.Component;

/** Says in words what stands against a session's time. Two statements where nothing does. */
@Component
class Slots {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final Sessions sessions;
    private final Rooms rooms;
    private final StaffDirectory staff;
    private final ClientDirectory clients;
    private final PracticeTime time;
    private final OutOfHours outOfHours;

    Slots(
            Sessions sessions,
            Rooms rooms,
            StaffDirectory staff,
            ClientDirectory clients,
            PracticeTime time,
            OutOfHours outOfHours) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.staff = staff;
        this.clients = clients;
        this.time = time;
        this.outOfHours = outOfHours;
    }

    /**
     * Lets a session through at its time.
     *
     * @throws SlotTaken when something stands against it that is not to be overlooked
     */
    void requireFree(Session wanted, Instant now, Anyway anyway) {
        requireFree(wanted, now, anyway, List.of());
    }

    /** The same where something else takes a reason too, such as somebody who does not give the service. */
    void requireFree(Session wanted, Instant now, Anyway anyway, List<String> more) {
        List<String> reasonable = new ArrayList<>();
        if (anyway.reason().isEmpty()) {
            reasonable.addAll(more);
            reasonable.addAll(outOfHours.against(wanted));
        }
        anyway.require(anyway.whatIsTaken() ? List.of() : taken(wanted, now), reasonable);
    }

    /** Everything that stands against it, to be said before anything is decided. */
    List<String> against(Session wanted, Instant now) {
        List<String> reasons = new ArrayList<>(taken(wanted, now));
        reasons.addAll(outOfHours.against(wanted));
        return reasons;
    }

    private List<String> taken(Session wanted, Instant now) {
        List<String> reasons = new ArrayList<>();
        if (wanted.end().isBefore(now)) {
            reasons.add("This time has passed: " + time.dateTime(wanted.start()) + ".");
        }
        List<Conflicts> conflicts =
                Conflicts.of(wanted, sessions.meanwhile(wanted.start().minus(LONGEST), wanted.start(), wanted.end()));
        if (!conflicts.isEmpty()) {
            Map<AccountId, StaffRow> people = staff.named(conflicts.stream()
                    .flatMap(it -> it.clinicians().stream())
                    .distinct()
                    .toList());
            Map<ClientId, String> names = clients.names(conflicts.stream()
                    .flatMap(it -> it.clients().stream())
                    .distinct()
                    .toList());
            conflicts.forEach(conflict -> say(conflict, people, names, reasons));
        }
        return reasons;
    }

    private void say(
            Conflicts conflict, Map<AccountId, StaffRow> people, Map<ClientId, String> names, List<String> reasons) {
        String when = time.time(conflict.session().start()) + " to "
                + time.time(conflict.session().end());
        conflict.clinicians()
                .forEach(id -> reasons.add(nameOf(people.get(id)) + " has another session from " + when + "."));
        conflict.clients()
                .forEach(id ->
                        reasons.add(names.getOrDefault(id, "The client") + " has another session from " + when + "."));
        RoomId room = conflict.room();
        if (room != null) {
            reasons.add(rooms.get(room).name() + " is taken from " + when + ".");
        }
    }

    private static String nameOf(@org.jspecify.annotations.Nullable StaffRow row) {
        return row == null ? "The clinician" : row.name();
    }
}
