package org.confide.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What another rule would make of a series, to be shown before it is changed.
 *
 * @param rule the rule
 * @param first its first day
 * @param last its last day
 * @param at the time of day
 * @param kept how many sessions stay in it
 * @param added how many come to it
 * @param calledOff how many fall away
 */
public record SeriesEffect(
        SeriesRule rule, LocalDate first, LocalDate last, LocalTime at, int kept, int added, int calledOff) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    /** {@return it as sentences} */
    public String words() {
        return "%s from %s until %s. %s, %s, %s."
                .formatted(
                        SeriesPlace.words(rule.repeat(), first, at),
                        DAY.format(first),
                        DAY.format(last),
                        sessions(kept, "stays", "stay"),
                        sessions(added, "is added", "are added"),
                        sessions(calledOff, "is called off", "are called off"));
    }

    private static String sessions(int number, String one, String several) {
        return number == 1 ? "1 session " + one : number + " sessions " + several;
    }
}
