package org.confide.vault;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;

/**
 * What one browser session has unlocked, and the panels it shows it in. Not serializable: a session that is written
 * down must not hold a key.
 */
final class VaultSession {

    /** A panel that shows what is unlocked. */
    interface Panel {

        /** Seals what is on the page and takes it off; the keys go next. */
        void lock();

        /** Says how long it stays open, or nothing of it. */
        void lockingSoon(boolean soon);

        /** {@return the note that is open in it} */
        Optional<UUID> openNote();
    }

    private final VaadinSession browser;
    private final Set<Panel> panels = new CopyOnWriteArraySet<>();
    private volatile @Nullable OpenVault vault;
    private volatile long lastAction = System.nanoTime();
    private volatile boolean saidSoon;

    VaultSession(VaadinSession browser) {
        this.browser = browser;
    }

    /** {@return the author's open vault, or nothing} */
    Optional<OpenVault> vault(UUID author) {
        OpenVault now = vault;
        return now != null && now.isOpen() && now.author().equals(author) ? Optional.of(now) : Optional.empty();
    }

    /** {@return the vault to go on with: what another page of this session has open stays open} */
    OpenVault open(OpenVault opened) {
        touch();
        OpenVault now = vault(opened.author()).orElse(null);
        if (now != null) {
            opened.wipe();
            return now;
        }
        wipe();
        vault = opened;
        return opened;
    }

    /** The person typed or clicked in the vault; a poll, a push or a heartbeat does not count. */
    void touch() {
        lastAction = System.nanoTime();
        if (saidSoon) {
            saidSoon = false;
            panels.forEach(panel -> panel.lockingSoon(false));
        }
    }

    void add(Panel panel) {
        panels.add(panel);
    }

    void remove(Panel panel) {
        panels.remove(panel);
    }

    /** Everything goes: the text from every page, then the keys from memory. */
    void lock() {
        try {
            panels.forEach(Panel::lock);
        } finally {
            wipe();
        }
    }

    /** The same from outside the session. */
    void lockSoon() {
        var unused = browser.access(this::lock);
    }

    void wipe() {
        OpenVault open = vault;
        vault = null;
        if (open != null) {
            open.wipe();
        }
    }

    Set<UUID> openNotes() {
        Set<UUID> open = new HashSet<>();
        panels.forEach(panel -> panel.openNote().ifPresent(open::add));
        return open;
    }

    /**
     * Looks at the clock, from outside the session.
     *
     * @param now monotonic
     * @param idle how long the vault stays open untouched
     * @param grace how long the page may take to be locked before the keys go without it
     */
    void check(long now, Duration idle, Duration grace) {
        if (vault == null) {
            return;
        }
        long still = now - lastAction;
        if (still >= idle.plus(grace).toNanos()) {
            wipe();
        }
        if (still >= idle.toNanos()) {
            long seen = lastAction;
            var unused = browser.access(() -> {
                // Somebody may have typed while this waited for the session.
                if (lastAction == seen) {
                    lock();
                }
            });
        } else if (still >= idle.toNanos() / 5 * 4 && !saidSoon) {
            saidSoon = true;
            var unused = browser.access(() -> panels.forEach(panel -> panel.lockingSoon(saidSoon)));
        }
    }
}
