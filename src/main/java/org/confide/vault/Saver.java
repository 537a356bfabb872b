package org.confide.vault;

import java.time.Duration;
import java.time.Instant;
import org.confide.identity.SignedInExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Carries the sealed texts of one page to the database: one on its way, the newest waiting. What fails is tried again,
 * the same bytes first, until it is there; that goes on after the page was locked, since nothing here can be read.
 */
final class Saver {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** What the page is told, from another thread. */
    interface Listener {

        void saved(SealedText text, Instant at);

        void notSaved(RuntimeException why);

        void conflict();
    }

    private final VaultLedger ledger;
    private final SignedInExecutor executor;
    private final Listener listener;
    private long confirmed;
    private int failures;
    private boolean running;
    private boolean stopped;
    private @Nullable SealedText retry;
    private @Nullable SealedText waiting;

    Saver(VaultLedger ledger, SignedInExecutor executor, long confirmed, Listener listener) {
        this.ledger = ledger;
        this.executor = executor;
        this.confirmed = confirmed;
        this.listener = listener;
    }

    /** Takes a text; a version is the last one. */
    synchronized void put(SealedText text) {
        if (stopped || (waiting != null && waiting.version())) {
            return;
        }
        waiting = text;
        if (!running) {
            running = true;
            executor.execute(this::work);
        }
    }

    /** {@return whether everything taken is in the database, after waiting a while for it} */
    synchronized boolean settled(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (running && failures == 0 && System.nanoTime() < end) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return !running && !stopped;
    }

    /** {@return whether somebody else's text was met, and this page's waits for a decision} */
    synchronized boolean stopped() {
        return stopped;
    }

    private void work() {
        for (SealedText next = next(); next != null; next = next()) {
            try {
                Instant at = next.version() ? ledger.file(next, confirmed) : ledger.save(next, confirmed);
                done(next);
                listener.saved(next, at);
            } catch (Conflict conflict) {
                stop();
                listener.conflict();
                return;
            } catch (RuntimeException unreachable) {
                Duration wait = failed(next);
                listener.notSaved(unreachable);
                executor.later(wait, this::work);
                return;
            }
        }
    }

    private synchronized @Nullable SealedText next() {
        SealedText next = retry == null ? waiting : retry;
        if (retry == null) {
            waiting = null;
        }
        retry = null;
        if (next == null) {
            running = false;
            notifyAll();
        }
        return next;
    }

    private synchronized void done(SealedText text) {
        confirmed = text.version() ? 0 : text.number();
        failures = 0;
    }

    private synchronized Duration failed(SealedText text) {
        retry = text;
        failures++;
        notifyAll();
        Duration wait = Duration.ofMillis(500L << Math.min(failures - 1, 5));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private synchronized void stop() {
        stopped = true;
        running = false;
        waiting = null;
        notifyAll();
    }
}
