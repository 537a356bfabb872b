package org.confide.identity;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a browser session holds between the password and the second factor: whose password it was, and nothing that
 * opens anything. Nobody is signed in while it is there; after ten minutes, on the monotonic clock, it is forgotten.
 */
public final class Threshold implements Serializable {

    static final String KEY = Threshold.class.getName();
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final AccountId account;
    private final int doorEpoch;
    private final Means means;
    private final Instant since;
    private final long nanos;
    private volatile @Nullable String proven;
    private volatile @Nullable String place;

    Threshold(Account account, Means means, Instant since) {
        this.account = account.id();
        this.doorEpoch = account.doorEpoch();
        this.means = means;
        this.since = since;
        this.nanos = System.nanoTime();
    }

    /** {@return what the session of the page on this thread holds, if it still counts} */
    public static Optional<Threshold> ofThisPage() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null || session.getSession() == null
                ? Optional.empty()
                : young(session.getSession().getAttribute(KEY));
    }

    static Optional<Threshold> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : young(session.getAttribute(KEY));
    }

    private static Optional<Threshold> young(@Nullable Object found) {
        return found instanceof Threshold threshold && System.nanoTime() - threshold.nanos < LIFE.toNanos()
                ? Optional.of(threshold)
                : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }

    /** {@return whether the person has a second factor, or makes one first} */
    public boolean enrolled() {
        return means.any();
    }

    /** {@return what the person can go on with} */
    public Means means() {
        return means;
    }

    AccountId account() {
        return account;
    }

    int doorEpoch() {
        return doorEpoch;
    }

    /** {@return when the password was given} */
    Instant since() {
        return since;
    }

    /** The person has just made a factor and shown it. */
    void prove(String authority) {
        proven = authority;
    }

    /** Where the person was before, to be led back there. */
    void leadBackTo(@Nullable String path) {
        place = path;
    }

    @Nullable
    String place() {
        return place;
    }

    /** {@return the factor just made, or null} */
    @Nullable
    String proven() {
        return proven;
    }

    /** Says which account. */
    @Override
    public String toString() {
        return "Threshold[" + account.value() + "]";
    }
}
