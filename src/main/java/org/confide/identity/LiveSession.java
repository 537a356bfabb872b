package org.confide.identity;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** One browser in which somebody is signed in: since when, and when they last did something. */
final class LiveSession {

    // Later than the session's end, or the sign-in page would belong to the session that ends.
    private static final String LEAVE = "setTimeout(() => location.assign($0), 4000)";

    private final VaadinSession browser;
    private final AccountId account;
    private final Instant since;
    private final long sinceNanos;
    private final String program;
    private final Consumer<LiveSession> ended;
    private volatile long lastAction;
    private volatile Instant lastActive;

    LiveSession(VaadinSession browser, SignedInToken token, long nanos, Consumer<LiveSession> ended) {
        this.ended = ended;
        this.lastAction = nanos;
        this.browser = browser;
        this.account = token.getPrincipal().account();
        this.since = token.proof().when();
        this.sinceNanos = token.proof().nanos();
        this.lastActive = since;
        this.program = BrowserWords.of(browser.getBrowser().getUserAgent());
    }

    AccountId account() {
        return account;
    }

    Instant since() {
        return since;
    }

    Instant lastActive() {
        return lastActive;
    }

    String program() {
        return program;
    }

    /** The person typed, clicked or scrolled; what the page does by itself (a poll, a push, a heartbeat) does not count. */
    void touch(Instant now, long nanos) {
        lastAction = nanos;
        lastActive = now;
    }

    /**
     * Looks at the clock, from outside the session.
     *
     * @param now monotonic
     * @param idle how long nobody may do anything
     * @param longest how long a session may last
     */
    void check(long now, Duration idle, Duration longest) {
        if (isOlderThan(longest, now)) {
            end();
        } else if (isStillFor(idle, now)) {
            long seen = lastAction;
            var unused = browser.access(() -> {
                // Somebody may have typed while this waited for the session.
                if (lastAction == seen) {
                    close();
                }
            });
        }
    }

    boolean isStillFor(Duration idle, long now) {
        return now - lastAction >= idle.toNanos();
    }

    boolean isOlderThan(Duration longest, long now) {
        return now - sinceNanos >= longest.toNanos();
    }

    /** Ends the session, from outside it. */
    void end() {
        var unused = browser.access(this::close);
    }

    /**
     * Takes the content off every page, here and so in the browser, and signs the person out; each page then goes to the
     * sign-in page, which leads back to it. What was typed is in the database: it is saved as it is typed.
     */
    private void close() {
        for (UI page : List.copyOf(browser.getUIs())) {
            String place = page.getInternals().getActiveViewLocation().getPathWithQueryParameters();
            // The screen hangs in an element of its own, which only its children know.
            page.getChildren().toList().forEach(child -> child.getElement().removeFromParent());
            page.getPage().executeJs(LEAVE, "/" + Place.signInPage(place));
        }
        browser.getSession().removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        ended.accept(this);
    }

    /** Ends what is left of the session, with everything it held, once its pages have heard that they are empty. */
    void forget() {
        var unused = browser.access(() -> {
            WrappedSession session = browser.getSession();
            if (session != null) {
                session.invalidate();
            }
        });
    }
}
