package org.confide.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.vault.RecoveryEvent.Kind;

/**
 * A case with what happened in it, and what may happen next.
 *
 * @param row the case
 * @param events in their order
 */
record CaseState(RecoveryCase row, List<RecoveryEvent> events) {

    /** How long the author and the officers have to hear of it before a sheet is taken, unless every officer agrees. */
    static final Duration WAIT = Duration.ofHours(24);

    /** Where a case stands. */
    enum Stage {
        /** Waits for a second person. */
        OPEN,
        /** Waits for its time. */
        WAITING,
        /** The officers bring their sheets. */
        READY,
        /** What was asked for was done. */
        DONE,
        /** Nothing more happens. */
        CLOSED;

        /** {@return whether what was asked for is still to be done} */
        boolean isRunning() {
            return this != DONE && this != CLOSED;
        }
    }

    Stage stage(Instant now) {
        boolean stopped = has(Kind.OBJECTED) && !isDone() && row.reason().endsWithAnObjection();
        if (stopped || has(Kind.CLOSED)) {
            return Stage.CLOSED;
        }
        if (isDone()) {
            return Stage.DONE;
        }
        return ready().map(ready -> now.isBefore(ready) ? Stage.WAITING : Stage.READY)
                .orElse(Stage.OPEN);
    }

    /** {@return from when on sheets are taken, once it is approved} */
    Optional<Instant> ready() {
        return events.stream()
                .filter(event -> event.kind() == Kind.APPROVED)
                .findFirst()
                .map(approved -> row.isTheAuthorsOwn()
                        ? approved.at()
                        : earlier(approved.at().plus(WAIT), hastened().orElse(Instant.MAX)));
    }

    /** {@return the officers who agreed that nobody waits} */
    Set<UUID> agreedNotToWait() {
        return events.stream()
                .filter(event -> event.kind() == Kind.NO_WAIT)
                .map(RecoveryEvent::who)
                .collect(Collectors.toSet());
    }

    private Optional<Instant> hastened() {
        return events.stream()
                .filter(event -> event.kind() == Kind.WAIT_OVER)
                .map(RecoveryEvent::at)
                .findFirst();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    boolean has(Kind kind) {
        return events.stream().anyMatch(event -> event.kind() == kind);
    }

    /** {@return whether a person may be the second one: neither opened it nor is concerned by it} */
    boolean isOutside(UUID person) {
        return !person.equals(row.openedBy()) && !person.equals(row.author()) && !person.equals(row.successor());
    }

    private boolean isDone() {
        return has(Kind.RENEWED) || has(Kind.HANDED_OVER);
    }
}
