package org.confide.note;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * When something was done to a note: now, but after whatever was done to it before. A clock may have been set back in
 * between, and a record in which a signature is older than its text can't be explained to anybody.
 */
final class Chronology {

    private Chronology() {}

    /**
     * The moment of an act.
     *
     * @param clock the server's
     * @param before when earlier acts on the same note were
     * @return this moment, or the smallest time the database knows after the last of those
     */
    static Instant after(Clock clock, Stream<Instant> before) {
        Instant now = clock.instant();
        return before.max(Instant::compareTo)
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now);
    }
}
