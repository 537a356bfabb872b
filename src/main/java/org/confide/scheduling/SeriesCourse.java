package org.confide.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a series goes when it changes. By another rule a session stays in it when the rule has its day, whatever its
 * own time is; the others fall away, and days without a session get one, unless one was called off or has been there.
 *
 * @param rule the rule from then on
 * @param first the first day of it
 * @param going the sessions that go on in it, each with its day
 * @param falling those that no longer have a day in it
 * @param passed days on which there was a session that is not to come
 * @param added days that have no session yet
 */
record SeriesCourse(
        SeriesRule rule,
        LocalDate first,
        Map<Session, LocalDate> going,
        List<Session> falling,
        Map<Session, LocalDate> passed,
        List<LocalDate> added) {

    /**
     * Plots it.
     *
     * @param old the series as it was
     * @param reached those that are to change, in order of its rule
     * @param others the rest of the series from the first of them on
     * @param shift where another day goes when the chosen one goes where it is wanted
     * @param wanted another rule, or null where it stays as it is
     * @param open whether a session may be planned on a day that has none
     */
    static SeriesCourse of(
            SessionSeries old,
            List<Session> reached,
            List<Session> others,
            UnaryOperator<LocalDate> shift,
            @Nullable SeriesRule wanted,
            Predicate<LocalDate> open) {
        LocalDate first = shift.apply(reached.getFirst().seriesDay());
        Map<Session, LocalDate> going = new LinkedHashMap<>();
        reached.forEach(session -> going.put(session, shift.apply(session.seriesDay())));
        Map<Session, LocalDate> passed = new LinkedHashMap<>();
        others.forEach(session -> passed.put(session, shift.apply(session.seriesDay())));
        if (wanted == null) {
            LocalDate last = shift.apply(old.days().getLast());
            return new SeriesCourse(
                    SeriesRule.until(old.rule().repeat(), last), first, going, List.of(), passed, List.of());
        }
        Set<LocalDate> days = new HashSet<>(wanted.days(first));
        List<Session> falling = reached.stream()
                .filter(session -> !days.contains(going.get(session)))
                .toList();
        falling.forEach(going::remove);
        Set<LocalDate> taken = new HashSet<>(going.values());
        taken.addAll(passed.values());
        List<LocalDate> added = new ArrayList<>(days);
        added.removeIf(day -> taken.contains(day) || !open.test(day));
        added.sort(LocalDate::compareTo);
        return new SeriesCourse(wanted, first, going, falling, passed, added);
    }
}
