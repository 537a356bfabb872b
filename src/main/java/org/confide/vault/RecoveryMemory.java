package org.confide.vault;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.confide.practice.PracticeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What recovery holds in memory and nowhere else, for as long as it may. */
@Component
class RecoveryMemory {

    /** For a case: long enough to type three sheets. */
    static final Duration FOR_A_CASE = Duration.ofMinutes(15);
    /** For a set-up: the officers may sit at the other end of town. */
    static final Duration FOR_SHEETS = Duration.ofHours(1);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("recovery-wipe").daemon().factory());
    private final PracticeTime time;
    private final Map<UUID, Sitting> sittings = new HashMap<>();
    private @Nullable PendingSheets pending;

    RecoveryMemory(PracticeTime time) {
        this.time = time;
        var unused = clock.scheduleWithFixedDelay(() -> sweep(time.now()), 5, 5, TimeUnit.SECONDS);
    }

    /** {@return the sheets that are being given out now} */
    synchronized Optional<PendingSheets> sheets() {
        sweep(time.now());
        return Optional.ofNullable(pending);
    }

    /** Begins to give out sheets; others that were not confirmed are void. */
    synchronized void give(PendingSheets sheets) {
        dropSheets();
        pending = sheets;
    }

    synchronized void dropSheets() {
        if (pending != null) {
            pending.wipe();
            pending = null;
        }
    }

    /** {@return the sheets that were typed for a case and are still in hand} */
    synchronized Optional<Sitting> sitting(UUID ofCase) {
        sweep(time.now());
        return Optional.ofNullable(sittings.get(ofCase));
    }

    /** {@return the sitting of a case, begun when there is none} */
    synchronized Sitting sitting(UUID ofCase, RecoveryKey key) {
        sweep(time.now());
        return sittings.computeIfAbsent(
                ofCase, none -> new Sitting(key, time.now().plus(FOR_A_CASE)));
    }

    synchronized void dropSitting(UUID ofCase) {
        Sitting sitting = sittings.remove(ofCase);
        if (sitting != null) {
            sitting.wipe();
        }
    }

    /** Forgets whatever has had its time. */
    synchronized void sweep(Instant now) {
        List.copyOf(sittings.entrySet()).stream()
                .filter(entry -> entry.getValue().isOver(now))
                .forEach(entry -> dropSitting(entry.getKey()));
        if (pending != null && pending.isOver(now)) {
            dropSheets();
        }
    }

    @PreDestroy
    synchronized void stop() {
        clock.shutdownNow();
        dropSheets();
        List.copyOf(sittings.keySet()).forEach(this::dropSitting);
    }
}
