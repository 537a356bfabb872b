package org.confide.identity;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/**
 * A question that a passkey answers: random bytes to sign, for one answer within five minutes on the monotonic clock.
 * Whoever it is for, only that person's passkeys answer it; at the front of the door it is for anybody.
 */
public final class PasskeyChallenge {

    private static final String KEY = PasskeyChallenge.class.getName();
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final PublicKeyCredentialRequestOptions options;
    private final @Nullable AccountId account;
    private final String json;
    private final long nanos;
    private final AtomicBoolean taken = new AtomicBoolean();

    PasskeyChallenge(PublicKeyCredentialRequestOptions options, @Nullable AccountId account, String json) {
        this(options, account, json, System.nanoTime());
    }

    PasskeyChallenge(PublicKeyCredentialRequestOptions options, @Nullable AccountId account, String json, long nanos) {
        this.options = options;
        this.account = account;
        this.json = json;
        this.nanos = nanos;
    }

    /** {@return what the page's script hands to the browser} */
    public String json() {
        return json;
    }

    PublicKeyCredentialRequestOptions options() {
        return options;
    }

    /** {@return whose it is, or null where it is for anybody} */
    @Nullable
    AccountId account() {
        return account;
    }

    boolean isFor(AccountId answering) {
        return account == null || account.equals(answering);
    }

    /** Takes it, once and in time. */
    boolean take() {
        return !taken.getAndSet(true) && System.nanoTime() - nanos < LIFE.toNanos();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** Takes what a browser session was asked out of it. */
    static Optional<PasskeyChallenge> takeFrom(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(KEY) instanceof PasskeyChallenge asked)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        return Optional.of(asked);
    }

    /** Says for which account, and nothing of the question. */
    @Override
    public String toString() {
        return "PasskeyChallenge[" + (account == null ? "anybody" : account.value()) + "]";
    }
}
