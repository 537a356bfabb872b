package org.confide.scheduling;

import java.util.List;

/** Something stands against a time; a practice may want it all the same, so whoever books is asked once more. */
public class SlotTaken extends RuntimeException {

    private final transient List<String> reasons;

    SlotTaken(List<String> reasons) {
        super("Something stands against this time.");
        this.reasons = List.copyOf(reasons);
    }

    /** {@return a sentence for each thing that stands against it} */
    public List<String> reasons() {
        return reasons;
    }
}
