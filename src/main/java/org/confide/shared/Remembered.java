package org.confide.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small thing that is read on every screen and changes once a year, kept in memory until it is told to forget.
 *
 * @param <T> the thing
 */
public final class Remembered<T> {

    private final Supplier<T> load;
    private volatile @Nullable T value;
    private long forgotten;

    /**
     * Remembers nothing yet.
     *
     * @param load reads the thing
     */
    public Remembered(Supplier<T> load) {
        this.load = load;
    }

    /** {@return the thing, read if need be} */
    public T get() {
        T known = value;
        return known != null ? known : reload();
    }

    /** Forgets it, because it changed. */
    public synchronized void forget() {
        forgotten++;
        value = null;
    }

    private T reload() {
        long before = forgottenSoFar();
        T loaded = load.get();
        keep(loaded, before);
        return loaded;
    }

    private synchronized long forgottenSoFar() {
        return forgotten;
    }

    /** Keeps nothing that was read before the last change was committed. */
    private synchronized void keep(T loaded, long before) {
        if (before == forgotten) {
            value = loaded;
        }
    }
}
