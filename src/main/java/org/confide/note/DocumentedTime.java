package org.confide.note;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a session really began and ended, as its clinician documents it. The planned slot decides nothing: claims rest
 * on these (OIG A-09-21-03021 names undocumented psychotherapy time first among its findings).
 *
 * @param started first minute, or null while not documented
 * @param ended last minute, or null while not documented
 */
public record DocumentedTime(
        @Nullable Instant started, @Nullable Instant ended) {

    /** Nothing documented yet. */
    public static final DocumentedTime NONE = new DocumentedTime(null, null);

    private static final Duration LONGEST = Duration.ofHours(12);

    /**
     * {@return the whole minutes that passed, or null while either end is missing} Instants make it right on the night
     * on which the clocks change.
     */
    public @Nullable Long minutes() {
        return started == null || ended == null
                ? null
                : Duration.between(started, ended).toMinutes();
    }

    /** {@return whether both ends are there} */
    public boolean isComplete() {
        return started != null && ended != null;
    }

    /**
     * Says what is wrong with the times.
     *
     * @param now the present
     * @return a sentence, or null when they can stand
     */
    public @Nullable String problem(Instant now) {
        if (started != null && started.isAfter(now) || ended != null && ended.isAfter(now)) {
            return "This time has not come yet. Document a session after it was held.";
        }
        if (started == null || ended == null) {
            return null;
        }
        if (ended.isBefore(started)) {
            return "Ended is before Started. Change one of them.";
        }
        if (ended.equals(started)) {
            return "Ended is the same minute as Started. Change one of them.";
        }
        if (Duration.between(started, ended).compareTo(LONGEST) > 0) {
            return "More than 12 hours lie between Started and Ended. Change one of them.";
        }
        return null;
    }
}
