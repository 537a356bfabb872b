package org.confide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.confide.practice.PracticeTime;
import org.springframework.stereotype.Component;

/** Looks at each session of a series as at a single one, and gathers what stands against them by day. */
@Component
class SeriesSlots {

    private final Slots slots;
    private final PracticeTime time;

    SeriesSlots(Slots slots, PracticeTime time) {
        this.slots = slots;
        this.time = time;
    }

    /**
     * Lets sessions through at their times.
     *
     * @throws SeriesTaken when something stands against a day about which nothing was decided
     */
    void requireFree(Collection<Session> wanted, SeriesChoice choice) {
        Instant now = time.now();
        List<SeriesTaken.Clash> clashes = new ArrayList<>();
        for (Session session : wanted) {
            LocalDate day = time.dateOf(session.start());
            try {
                slots.requireFree(session, now, choice.on(day));
            } catch (SlotTaken taken) {
                clashes.add(new SeriesTaken.Clash(day, taken.reasons(), taken.needsReason()));
            }
        }
        if (!clashes.isEmpty()) {
            throw new SeriesTaken(clashes);
        }
    }
}
