package org.confide.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.confide.practice.PracticeTime;
import org.springframework.stereotype.Component;

/** Finds the times of a day that would do for a session as well: same people, same place, same length. */
@Component
class FreeTimes {

    /** As many as somebody at the telephone reads out. */
    private static final int ENOUGH = 3;

    /** Each is looked at once more with everything that may stand against a time; that many and no more. */
    private static final int LOOKED_AT = 8;

    private static final int STEP = 15;
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Sessions sessions;
    private final Slots slots;
    private final PracticeTime time;

    FreeTimes(Sessions sessions, Slots slots, PracticeTime time) {
        this.sessions = sessions;
        this.slots = slots;
        this.time = time;
    }

    /**
     * Finds free times of the day that a session is wanted on.
     *
     * @param wanted the session as it is wanted, whose own time is taken
     * @return up to three starts, the nearest to the one wanted, in the order of time
     */
    List<Instant> near(Session wanted) {
        LocalDate day = time.dateOf(wanted.start());
        Instant now = time.now();
        Instant midnight = time.startOf(day);
        List<Session> taken = sessions.meanwhile(midnight.minus(LONGEST), midnight, time.startOf(day.plusDays(1)));
        List<Session> free = new ArrayList<>();
        for (LocalTime at = FIRST; at.isBefore(LAST); at = at.plusMinutes(STEP)) {
            Session other = wanted.copyAt(time.instant(day.atTime(at)));
            if (!other.start().isBefore(now) && Conflicts.of(other, taken).isEmpty()) {
                free.add(other);
            }
        }
        return free.stream()
                .sorted(Comparator.comparing(
                        other -> Duration.between(wanted.start(), other.start()).abs()))
                .limit(LOOKED_AT)
                .filter(other -> slots.against(other, now).isEmpty())
                .limit(ENOUGH)
                .map(Session::start)
                .sorted()
                .toList();
    }
}
