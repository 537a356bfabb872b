package org.confide.scheduling.ui;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.confide.identity.AccountId;
import org.confide.practice.Room;
import org.confide.practice.RoomId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.WorkingDay;
import org.confide.scheduling.WorkingDays;
import org.confide.staff.StaffRow;

/** The columns of the grid. Whoever has left and whatever is no longer used has one where sessions were planned there. */
class Columns {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE MMM d", Locale.US);

    private final CalendarParts parts;
    private final CalendarState state;

    Columns(CalendarParts parts, CalendarState state) {
        this.parts = parts;
        this.state = state;
    }

    /** Two of the same name keep their places, whatever the order they come in. */
    static List<StaffRow> inOrder(List<StaffRow> people) {
        return people.stream()
                .sorted(Comparator.comparing(StaffRow::name)
                        .thenComparing(person -> person.account().value()))
                .toList();
    }

    /** A clinician's days. */
    List<Column> days(StaffRow person) {
        WorkingDays hours = hours(List.of(person.account()));
        return state.from()
                .datesUntil(state.until())
                .map(day -> Column.of(
                        DAY.format(day),
                        state.on(day).as(CalendarState.View.DAY).path(),
                        person.account(),
                        day,
                        hours.of(person.account(), day)))
                .toList();
    }

    /** A day of these people and of whoever else has sessions. */
    List<Column> clinicians(List<StaffRow> people, List<SessionRow> rows) {
        Map<AccountId, String> names = new LinkedHashMap<>();
        people.forEach(person -> names.put(person.account(), person.name()));
        rows.forEach(row -> names.putIfAbsent(row.clinician(), row.clinicianName()));
        WorkingDays hours = hours(names.keySet());
        return names.entrySet().stream()
                .map(name -> Column.of(
                        name.getValue(), null, name.getKey(), state.day(), hours.of(name.getKey(), state.day())))
                .toList();
    }

    /** A day of the rooms, of what is over distance, and of what has no room yet. */
    List<Column> rooms(List<SessionRow> rows) {
        Map<RoomId, String> names = new LinkedHashMap<>();
        for (Room room : parts.rooms().all()) {
            names.put(room.id(), room.name());
        }
        for (SessionRow row : rows) {
            RoomId room = row.roomId();
            if (room != null) {
                names.putIfAbsent(room, String.valueOf(row.room()));
            }
        }
        WorkingDay hours = hours(List.of()).of(null, state.day());
        List<Column> columns = new ArrayList<>();
        names.forEach((id, name) -> columns.add(Column.of(name, id, Column.Kind.ROOM, state.day(), hours)));
        columns.add(Column.of("Telehealth", null, Column.Kind.TELEHEALTH, state.day(), hours));
        columns.add(Column.of("No room yet", null, Column.Kind.NO_ROOM, state.day(), hours));
        return columns;
    }

    private WorkingDays hours(Collection<AccountId> people) {
        return parts.calendar().hours(people, state.from(), state.until());
    }
}
