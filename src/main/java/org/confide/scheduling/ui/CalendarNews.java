package org.confide.scheduling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.confide.identity.SignedInExecutor;
import org.confide.scheduling.SessionChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open calendars what others did: once a change is committed, every window that shows its day reads the day
 * again, as the person who looks at it. Nobody polls.
 */
@Component
class CalendarNews {

    private static final Duration TICK = Duration.ofMinutes(1);

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final SignedInExecutor executor;
    private final AtomicBoolean ticking = new AtomicBoolean();

    CalendarNews(SignedInExecutor executor) {
        this.executor = executor;
    }

    /** A window that shows some days. */
    private record Watch(UI ui, Instant from, Instant until, Runnable reload, Runnable tick, AtomicBoolean told) {

        boolean shows(Instant start) {
            return !start.isBefore(from) && start.isBefore(until);
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /**
     * Watches some days for the person who is signed in now, on this request.
     *
     * @param ui the window
     * @param from the first instant that is shown
     * @param until the first that no longer is
     * @param reload shows what has changed; runs with the window locked, as this person
     * @param tick shows what time it is, once a minute; asks no service unless a new day has begun
     * @return ends it
     */
    Registration watch(UI ui, Instant from, Instant until, Runnable reload, Runnable tick) {
        Watch watch = new Watch(ui, from, until, executor.asNow(reload), executor.asNow(tick), new AtomicBoolean());
        watches.add(watch);
        if (ticking.compareAndSet(false, true)) {
            executor.later(TICK, this::tick);
        }
        return () -> watches.remove(watch);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(SessionChanged changed) {
        // The window that did it shows it already.
        UI own = UI.getCurrent();
        watches.stream()
                .filter(watch -> !watch.ui().equals(own))
                .filter(watch -> watch.shows(changed.start()) || watch.shows(changed.before()))
                .filter(watch -> watch.told().compareAndSet(false, true))
                .forEach(watch -> executor.execute(() -> access(watch, () -> {
                    watch.told().set(false);
                    watch.reload().run();
                })));
    }

    private void tick() {
        watches.forEach(watch -> access(watch, watch.tick()));
        if (watches.isEmpty()) {
            ticking.set(false);
        } else {
            executor.later(TICK, this::tick);
        }
    }

    private void access(Watch watch, Runnable act) {
        try {
            var unused = watch.ui().access(act::run);
        } catch (UIDetachedException closed) {
            watches.remove(watch);
        }
    }
}
