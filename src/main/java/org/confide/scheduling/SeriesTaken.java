package org.confide.scheduling;

import java.time.LocalDate;
import java.util.List;

/** Something stands against days of a series; whoever books is asked about each. Nothing was booked. */
public class SeriesTaken extends RuntimeException {

    private final transient List<Clash> clashes;

    /**
     * A day against which something stands.
     *
     * @param day by the practice's calendar
     * @param reasons a sentence for each thing
     * @param needsReason whether it is out of hours, on a closed day or in a time off
     */
    public record Clash(LocalDate day, List<String> reasons, boolean needsReason) implements java.io.Serializable {

        /** Says when, and not whose. */
        @Override
        public String toString() {
            return "Clash[" + day + "]";
        }
    }

    SeriesTaken(List<Clash> clashes) {
        super("Something stands against days of the series.");
        this.clashes = List.copyOf(clashes);
    }

    /** {@return the days in order} */
    public List<Clash> clashes() {
        return clashes;
    }
}
