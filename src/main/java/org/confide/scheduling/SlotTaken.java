package org.confide.scheduling;

import java.util.List;
import java.util.stream.Stream;

/** Something stands against a time; a practice may want it all the same, so whoever books is asked once more. */
public class SlotTaken extends RuntimeException {

    private final transient List<String> taken;
    private final transient List<String> outOfHours;

    SlotTaken(List<String> taken) {
        this(taken, List.of());
    }

    SlotTaken(List<String> taken, List<String> outOfHours) {
        super("Something stands against this time.");
        this.taken = List.copyOf(taken);
        this.outOfHours = List.copyOf(outOfHours);
    }

    /** {@return a sentence for each thing that stands against it} */
    public List<String> reasons() {
        return Stream.concat(taken.stream(), outOfHours.stream()).toList();
    }

    /**
     * {@return whether it is out of hours, on a closed day, in a time off, or with somebody who does not give the service,
     * so that it is booked only with a reason}
     */
    public boolean needsReason() {
        return !outOfHours.isEmpty();
    }
}
