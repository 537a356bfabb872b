package org.confide.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes heads of the trail outside, on a thread of its own: the folder of another machine may hang, and neither sealing nor
 * a screen may hang with it. What is outside is remembered, so that a screen never asks the file.
 */
@Component
class OutsideCopy {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideCopy.class);
    private static final long LAST_CHANCE_SECONDS = 10;

    private final Optional<OutsideHeads> heads;
    private final Clock clock;
    private final Duration every;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("audit-heads").factory());

    private volatile OutsideHeads.@Nullable Line last;
    private volatile @Nullable Instant tried;
    private boolean looked;
    private boolean troubled;

    OutsideCopy(
            @Value("${confide.audit.heads-file:}") String file,
            Clock clock,
            @Value("${confide.audit.heads-every:1m}") Duration every) {
        this.heads = OutsideHeads.named(file);
        this.clock = clock;
        this.every = every;
    }

    /** {@return whether the configuration names a place} */
    boolean named() {
        return heads.isPresent();
    }

    /** {@return the last head that is outside, as far as this server knows} */
    Optional<OutsideHeads.Line> last() {
        return Optional.ofNullable(last);
    }

    /** Takes a head outside when the last try is long enough ago; it does not wait. */
    void offer(Batch batch) {
        Instant before = tried;
        Instant now = clock.instant();
        boolean due =
                before == null || before.isAfter(now) || !before.plus(every).isAfter(now);
        if (due && heads.isPresent() && busy.compareAndSet(false, true)) {
            tried = now;
            thread.execute(() -> take(heads.get(), batch));
        }
    }

    /** Takes the last head outside and waits for it, though not for long. */
    void finish(Batch batch) {
        if (heads.isEmpty()) {
            return;
        }
        Future<?> taken = thread.submit(() -> take(heads.get(), batch));
        try {
            taken.get(LAST_CHANCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            LOG.warn("The last head of the audit trail is taken outside at the next start");
        }
    }

    private void take(OutsideHeads file, Batch batch) {
        try {
            if (!looked) {
                last = file.last().orElse(null);
                looked = true;
            }
            OutsideHeads.Line there = last;
            if (there == null || there.batch() != batch.no()) {
                last = file.append(batch);
            }
            troubled = false;
        } catch (IOException | RuntimeException failed) {
            if (!troubled) {
                LOG.error(
                        "The head of the audit trail can't be taken outside to {}: {}",
                        file.file(),
                        failed.getMessage());
            }
            troubled = true;
        } finally {
            busy.set(false);
        }
    }
}
