package org.confide.audit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Seals the trail every few seconds and at the end, after the web server has stopped and before the database is given
 * up, and takes the head outside. It begins when the server is ready: a demo that is being built is not slowed down.
 */
@Component
class SealSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealSchedule.class);
    private static final long LAST_CHANCE_SECONDS = 20;

    private final Sealer sealer;
    private final OutsideCopy outside;
    private final Duration every;
    private volatile boolean running;
    private boolean troubled;
    private @Nullable ScheduledExecutorService ticking;

    SealSchedule(Sealer sealer, OutsideCopy outside, @Value("${confide.audit.seal-every:5s}") Duration every) {
        this.sealer = sealer;
        this.outside = outside;
        this.every = every;
    }

    @Override
    public void start() {
        running = true;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        if (every.isPositive() && ticking == null) {
            ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("audit-sealer").factory());
            ScheduledFuture<?> unused = made.scheduleWithFixedDelay(
                    () -> tick(false), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
            ticking = made;
        }
    }

    /** Seals once; trouble is told once and again when it is over, and tried again at the next tick. */
    private synchronized void tick(boolean last) {
        try {
            Optional<Batch> sealed = sealer.seal();
            sealed.ifPresent(last ? outside::finish : outside::offer);
            if (troubled) {
                LOG.info("The audit trail is sealed again");
            }
            troubled = false;
        } catch (RuntimeException failed) {
            if (!troubled) {
                // The exception's own words may quote a row.
                LOG.error(
                        "The audit trail was not sealed: {}", failed.getClass().getName());
            }
            troubled = true;
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopping;
        synchronized (this) {
            running = false;
            stopping = ticking;
            ticking = null;
        }
        if (stopping == null) {
            return;
        }
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(LAST_CHANCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The audit trail is sealed at the next start");
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return;
        }
        tick(true);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts after the demo and stops after the web server, which has later phases. */
    @Override
    public int getPhase() {
        return 1;
    }
}
