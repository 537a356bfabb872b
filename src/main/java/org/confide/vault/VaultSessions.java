package org.confide.vault;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows every session in which a vault may be open, and shuts it when nobody is there. */
@Component
class VaultSessions implements VaadinServiceInitListener {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final transient Set<VaultSession> live = ConcurrentHashMap.newKeySet();
    private final transient ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("vault-idle").daemon().factory());
    private final Duration idle;

    VaultSessions(@Value("${confide.vault.idle:5m}") Duration idle) {
        this.idle = idle;
        long often = Math.clamp(idle.toMillis() / 60, 200, 5_000);
        var unused = clock.scheduleWithFixedDelay(() -> check(System.nanoTime()), often, often, TimeUnit.MILLISECONDS);
    }

    /** {@return the one of this browser session, made when there is none} */
    VaultSession current() {
        VaadinSession browser = VaadinSession.getCurrent();
        VaultSession session = browser.getAttribute(VaultSession.class);
        if (session == null) {
            session = new VaultSession(browser);
            browser.setAttribute(VaultSession.class, session);
            live.add(session);
        }
        return session;
    }

    /** {@return the notes that are open on any page of this server} */
    Set<UUID> openNotes() {
        Set<UUID> open = new HashSet<>();
        live.forEach(session -> open.addAll(session.openNotes()));
        return open;
    }

    /** Shuts an author's vault in every session of this server but one; what is on their pages is sealed and saved. */
    void shut(UUID author, VaultSession but) {
        live.stream()
                .filter(session -> session != but && session.vault(author).isPresent())
                .forEach(VaultSession::lockSoon);
    }

    Duration idle() {
        return idle;
    }

    void check(long now) {
        for (VaultSession session : live) {
            session.check(now, idle, GRACE);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionDestroyListener(destroyed -> {
            VaultSession session = destroyed.getSession().getAttribute(VaultSession.class);
            if (session != null) {
                live.remove(session);
                session.lock();
            }
        });
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
        live.forEach(VaultSession::wipe);
    }
}
