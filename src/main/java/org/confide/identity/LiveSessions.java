package org.confide.identity;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.confide.identity.spi.SignInSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows every browser in which somebody is signed in, and ends its session when nobody is there or it lasts too long. */
@Component
class LiveSessions implements VaadinServiceInitListener {

    /** The longest session, however busy. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** Where the practice has said nothing yet. */
    private static final Duration USUAL_IDLE = Duration.ofMinutes(15);

    private static final Duration SHORTEST_IDLE = Duration.ofMinutes(5);

    private static final int LOOK_SECONDS = 5;
    private static final int FAREWELL_SECONDS = 2;
    static final String USED = "confide-used";

    // An event of its own, at most every quarter of a minute: a listener for keys on the whole page would come between
    // the shortcuts and theirs, and send along what was typed.
    private static final String SAY_SO = """
            let said = 0;
            const say = () => {
              if (Date.now() - said > 15000) {
                said = Date.now();
                this.dispatchEvent(new CustomEvent($0));
              }
            };
            for (const doing of ['keydown', 'pointerdown', 'wheel']) {
              window.addEventListener(doing, say, {capture: true, passive: true});
            }""";

    private final transient Set<LiveSession> live = ConcurrentHashMap.newKeySet();
    private final transient ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("idle").daemon().factory());
    private final transient ObjectProvider<SignInSettings> settings;
    private final transient Clock clock;
    private final transient LongSupplier nanos;

    @Autowired
    LiveSessions(ObjectProvider<SignInSettings> settings, Clock clock) {
        this(settings, clock, System::nanoTime);
    }

    /** With a monotonic clock of a test's own. */
    LiveSessions(ObjectProvider<SignInSettings> settings, Clock clock, LongSupplier nanos) {
        this.settings = settings;
        this.clock = clock;
        this.nanos = nanos;
        var unused = watch.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> listen(init.getUI()));
        event.getSource().addSessionDestroyListener(destroyed -> {
            LiveSession session = destroyed.getSession().getAttribute(LiveSession.class);
            if (session != null) {
                live.remove(session);
            }
        });
    }

    void listen(UI page) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token) {
            LiveSession session = of(page.getSession(), token);
            // Opening a page is something a person does.
            touch(session);
            page.getElement().addEventListener(USED, event -> touch(session)).allowInert();
            page.getElement().executeJs(SAY_SO, USED);
        }
    }

    void touch(LiveSession session) {
        session.touch(clock.instant(), nanos.getAsLong());
    }

    LiveSession of(VaadinSession browser, SignedInToken token) {
        LiveSession session = browser.getAttribute(LiveSession.class);
        if (session == null || !session.account().equals(token.getPrincipal().account())) {
            if (session != null) {
                live.remove(session);
            }
            session = new LiveSession(browser, token, nanos.getAsLong(), this::ended);
            browser.setAttribute(LiveSession.class, session);
            live.add(session);
        }
        return session;
    }

    /** The pages hear first that they are empty; with the session their connection goes. */
    private void ended(LiveSession session) {
        live.remove(session);
        var unused = watch.schedule(session::forget, FAREWELL_SECONDS, TimeUnit.SECONDS);
    }

    /** {@return the one of the page on this thread, or null} */
    @Nullable
    LiveSession current() {
        VaadinSession browser = VaadinSession.getCurrent();
        return browser == null ? null : browser.getAttribute(LiveSession.class);
    }

    List<LiveSession> of(AccountId account) {
        return live.stream()
                .filter(session -> session.account().equals(account))
                .toList();
    }

    private void look() {
        try {
            check(nanos.getAsLong());
        } catch (RuntimeException later) {
            // The practice's rule could not be read; the next look may.
        }
    }

    /** The rule is asked for only once somebody has been still for as long as the shortest one. */
    void check(long now) {
        List<LiveSession> still = live.stream()
                .filter(session -> session.isStillFor(SHORTEST_IDLE, now) || session.isOlderThan(LONGEST, now))
                .toList();
        if (!still.isEmpty()) {
            Duration idle = idle();
            still.forEach(session -> session.check(now, idle, LONGEST));
        }
    }

    /** Ends every session of an account but the one on this thread: what is open there leaves the screen at once. */
    void endOthers(AccountId account) {
        LiveSession here = current();
        of(account).stream().filter(session -> session != here).forEach(session -> {
            live.remove(session);
            session.end();
        });
    }

    private Duration idle() {
        SignInSettings practice = settings.getIfAvailable();
        return practice == null ? USUAL_IDLE : practice.idle();
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }
}
