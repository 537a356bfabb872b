package org.confide.waitlist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.confide.identity.SignedInExecutor;
import org.confide.scheduling.SessionChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets open waitlists look again once a session was booked, moved or called off: a time may have become free or taken. */
@Component
class WaitlistNews {

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final SignedInExecutor executor;

    WaitlistNews(SignedInExecutor executor) {
        this.executor = executor;
    }

    /** A window that shows the list; equal to itself alone. */
    private static final class Watch {

        private final UI ui;
        private final Runnable reload;
        private final AtomicBoolean told = new AtomicBoolean();

        Watch(UI ui, Runnable reload) {
            this.ui = ui;
            this.reload = reload;
        }
    }

    /**
     * Watches for the person who is signed in now, on this request.
     *
     * @param ui the window
     * @param reload shows the list as it is; runs with the window locked, as this person
     * @return ends it
     */
    Registration watch(UI ui, Runnable reload) {
        Watch watch = new Watch(ui, executor.asNow(reload));
        watches.add(watch);
        return () -> watches.remove(watch);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(SessionChanged changed) {
        // The window that did it shows it already.
        UI own = UI.getCurrent();
        watches.stream()
                .filter(watch -> !watch.ui.equals(own))
                .filter(watch -> watch.told.compareAndSet(false, true))
                .forEach(watch -> executor.execute(() -> tell(watch)));
    }

    private void tell(Watch watch) {
        try {
            var unused = watch.ui.access(() -> {
                watch.told.set(false);
                watch.reload.run();
            });
        } catch (UIDetachedException closed) {
            watches.remove(watch);
        }
    }
}
