package org.confide.scheduling;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confide.identity.AccountId;
import org.confide.practice.Closures;
import org.confide.practice.OpeningHours;
import org.confide.practice.PracticeTime;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.springframework.stereotype.Component;

/**
 * Says in words what of the practice's and the clinicians' hours stands against a session. Hours that nobody entered
 * stand against nothing. One statement where nothing does.
 */
@Component
class OutOfHours {

    private final Closures closures;
    private final OpeningHours opening;
    private final AvailabilityRows rows;
    private final StaffDirectory staff;
    private final PracticeTime time;

    OutOfHours(
            Closures closures, OpeningHours opening, AvailabilityRows rows, StaffDirectory staff, PracticeTime time) {
        this.closures = closures;
        this.opening = opening;
        this.rows = rows;
        this.staff = staff;
        this.time = time;
    }

    List<String> against(Session wanted) {
        List<String> reasons = new ArrayList<>();
        LocalDateTime start = time.local(wanted.start());
        closed(start, wanted, reasons);
        List<AccountId> people = Stream.of(wanted.clinician(), wanted.coClinician())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        AvailabilityRows.Known known = rows.of(people, wanted.start(), wanted.end());
        boolean anybodyAway = !known.timesOff().isEmpty()
                || people.stream().anyMatch(person -> !holds(known.week(person), start, wanted));
        if (anybodyAway) {
            Map<AccountId, StaffRow> names = staff.named(people);
            people.forEach(person -> away(nameOf(names, person), person, known, start, wanted, reasons));
        }
        return reasons;
    }

    private void closed(LocalDateTime start, Session wanted, List<String> reasons) {
        LocalDate last = time.dateOf(wanted.end().minusNanos(1));
        boolean closure = false;
        for (LocalDate day = start.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            String date = time.date(day);
            closure |= closures.on(day)
                    .map(name -> reasons.add("The practice is closed on " + date + ": " + name + "."))
                    .orElse(false);
        }
        WeekHours week = opening.week();
        if (!closure && !holds(week, start, wanted)) {
            List<Hours> open = week.on(start.getDayOfWeek());
            reasons.add(
                    open.isEmpty()
                            ? "The practice is closed on " + weekday(start) + "."
                            : "The practice is open from " + words(open) + " on " + weekday(start) + ".");
        }
    }

    private void away(
            String name,
            AccountId person,
            AvailabilityRows.Known known,
            LocalDateTime start,
            Session wanted,
            List<String> reasons) {
        WeekHours week = known.week(person);
        if (!holds(week, start, wanted)) {
            List<Hours> works = week.on(start.getDayOfWeek());
            reasons.add(
                    works.isEmpty()
                            ? name + " does not work on " + weekday(start) + "."
                            : name + " works from " + words(works) + " on " + weekday(start) + ".");
        }
        known.timesOff().stream()
                .filter(timeOff -> timeOff.clinician().equals(person))
                .map(timeOff -> name + " has time off from " + time.dateTime(timeOff.from()) + " to "
                        + time.dateTime(timeOff.to()) + ".")
                .forEach(reasons::add);
    }

    private static boolean holds(WeekHours week, LocalDateTime start, Session wanted) {
        int first = start.getHour() * 60 + start.getMinute();
        long minutes = Duration.between(wanted.start(), wanted.end()).toMinutes();
        return !week.known() || week.hold(start.getDayOfWeek(), first, first + (int) minutes);
    }

    private String words(List<Hours> spans) {
        return spans.stream()
                .map(hours -> time.time(hours.from()) + " to " + time.time(hours.to()))
                .collect(Collectors.joining(" and from "));
    }

    /** Such as "Fridays". */
    private static String weekday(LocalDateTime start) {
        return start.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US) + "s";
    }

    private static String nameOf(Map<AccountId, StaffRow> names, AccountId person) {
        StaffRow row = names.get(person);
        return row == null ? "The clinician" : row.name();
    }
}
