package org.confide.supervision;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Sums of the hours that count: signed by both, and not before the day from which they do.
 *
 * @param minutes by kind
 */
public record HoursTotal(Map<HoursKind, Integer> minutes) implements Serializable {

    private static final double AN_HOUR = 60;

    /** Copies the sums. */
    public HoursTotal {
        minutes = Map.copyOf(minutes);
    }

    /**
     * Adds up a log.
     *
     * @param log the entries
     * @param requirement from which day on they count, if anything is required
     * @return the sums
     */
    public static HoursTotal of(List<LoggedHours> log, Optional<Requirement> requirement) {
        Map<HoursKind, Integer> minutes = new EnumMap<>(HoursKind.class);
        log.stream()
                .filter(LoggedHours::counts)
                .filter(hours -> requirement
                        .map(each -> !hours.day().isBefore(each.countedFrom()))
                        .orElse(true))
                .forEach(hours -> minutes.merge(hours.kind(), hours.minutes(), Integer::sum));
        return new HoursTotal(minutes);
    }

    /**
     * The minutes of one kind.
     *
     * @param kind which
     * @return how many
     */
    public int of(HoursKind kind) {
        return minutes.getOrDefault(kind, 0);
    }

    /** {@return all minutes} */
    public int all() {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Says minutes as hours.
     *
     * @param minutes how many
     * @return such as "12.5"
     */
    public static String hours(int minutes) {
        return String.format(Locale.US, "%.1f", minutes / AN_HOUR);
    }
}
