package org.confide.identity;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.confide.shared.ui.Autosave;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * Runs work off the request's thread as the person who asked for it, such as saving a draft while they go on typing.
 * The work calls the same guarded services and is refused what the person is refused.
 */
@Component
public class SignedInExecutor implements Executor, Autosave.Threads {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            8, Thread.ofPlatform().name("signed-in-", 0).daemon().factory());

    SignedInExecutor() {}

    @Override
    public void execute(Runnable work) {
        threads.execute(carrying(work));
    }

    @Override
    public void later(Duration delay, Runnable work) {
        var unused = threads.schedule(carrying(work), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Prepares work that is to run later, on whatever thread, as the person who is signed in now. What the account is
     * by then is looked at with its next request, a heartbeat included.
     *
     * @param work what to do then
     * @return the same work, carrying who it is for; the thread's own person is back afterwards
     */
    public Runnable asNow(Runnable work) {
        return carrying(work);
    }

    private static Runnable carrying(Runnable work) {
        // A copy, since the request's own context is cleared or replaced when the request ends.
        SecurityContext copy = new SecurityContextImpl();
        copy.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        return new DelegatingSecurityContextRunnable(work, copy);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdown();
        // A save under way gets the time a save may take.
        var unused = threads.awaitTermination(5, TimeUnit.SECONDS);
    }
}
