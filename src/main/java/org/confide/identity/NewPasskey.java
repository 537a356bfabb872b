package org.confide.identity;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** A passkey that a device is about to make. Nothing is stored before the device has answered, once, within ten minutes. */
public final class NewPasskey {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final AccountId account;
    private final PublicKeyCredentialCreationOptions options;
    private final String json;
    private final long nanos = System.nanoTime();
    private final AtomicBoolean taken = new AtomicBoolean();

    NewPasskey(AccountId account, PublicKeyCredentialCreationOptions options, String json) {
        this.account = account;
        this.options = options;
        this.json = json;
    }

    /** {@return what the page's script hands to the browser} */
    public String json() {
        return json;
    }

    AccountId account() {
        return account;
    }

    PublicKeyCredentialCreationOptions options() {
        return options;
    }

    boolean take() {
        return !taken.getAndSet(true) && System.nanoTime() - nanos < LIFE.toNanos();
    }

    /** Says whose it is. */
    @Override
    public String toString() {
        return "NewPasskey[" + account.value() + "]";
    }
}
