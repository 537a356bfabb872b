package org.confide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people and rooms are taken by, looked up by day. Whatever a session, a time off and a room have an id for. */
final class BusySpans {

    private record Span(Instant start, Instant end) {}

    private record Key(Object who, LocalDate day) {}

    private final ZoneId zone;
    private final Instant first;
    private final Instant last;
    private final Map<Key, List<Span>> spans = new HashMap<>();

    /**
     * Makes an empty diary.
     *
     * @param zone the clocks by which days are told
     * @param first nothing before it is asked about
     * @param last nothing after it is
     */
    BusySpans(ZoneId zone, Instant first, Instant last) {
        this.zone = zone;
        this.first = first;
        this.last = last;
    }

    void add(Object who, Instant start, Instant end) {
        Instant from = start.isBefore(first) ? first : start;
        Instant to = end.isAfter(last) ? last : end;
        if (!from.isBefore(to)) {
            return;
        }
        Span span = new Span(start, end);
        LocalDate until = day(to.minusNanos(1));
        for (LocalDate day = day(from); !day.isAfter(until); day = day.plusDays(1)) {
            spans.computeIfAbsent(new Key(who, day), unused -> new ArrayList<>())
                    .add(span);
        }
    }

    /** Whether something takes any of a time; what ends when it begins takes none of it. */
    boolean takes(Object who, Instant start, Instant end) {
        return takes(who, day(start), start, end) || takes(who, day(end.minusNanos(1)), start, end);
    }

    private boolean takes(Object who, LocalDate day, Instant start, Instant end) {
        return spans.getOrDefault(new Key(who, day), List.of()).stream()
                .anyMatch(span -> span.start().isBefore(end) && start.isBefore(span.end()));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
