package org.confide.absence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often a client missed sessions, and when the last time.
 *
 * @param sessions the sessions missed
 */
public record MissedCounts(List<MissedSession> sessions) {

    /** Copies the sessions. */
    public MissedCounts {
        sessions = List.copyOf(sessions);
    }

    /** {@return the numbers, such as "2 no-shows, 1 late cancellation", or empty} */
    public String words() {
        return Stream.of(MissedKind.values())
                .map(this::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /**
     * Says the numbers with the last time of each.
     *
     * @param date says a day
     * @return such as "2 no-shows, the last on Tue Nov 3.", or empty
     */
    public String words(Function<Instant, String> date) {
        return Stream.of(MissedKind.values())
                .flatMap(kind -> last(kind)
                        .map(when ->
                                words(kind) + (count(kind) == 1 ? ", on " : ", the last on ") + date.apply(when) + ".")
                        .stream())
                .collect(Collectors.joining(" "));
    }

    private String words(MissedKind kind) {
        long count = count(kind);
        String one = kind.label().toLowerCase(Locale.US);
        return count == 0 ? "" : count + " " + one + (count == 1 ? "" : "s");
    }

    private long count(MissedKind kind) {
        return sessions.stream().filter(session -> session.kind() == kind).count();
    }

    private Optional<Instant> last(MissedKind kind) {
        return sessions.stream()
                .filter(session -> session.kind() == kind)
                .map(MissedSession::start)
                .max(Comparator.naturalOrder());
    }
}
