package org.confide.practice;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small thing that is read on every screen and changes once a year, kept in memory until it is told to forget.
 *
 * @param <T> the thing
 */
final class Remembered<T> {

    private final Supplier<T> load;
    private volatile @Nullable T value;
    private long forgotten;

    Remembered(Supplier<T> load) {
        this.load = load;
    }

    T get() {
        T known = value;
        return known != null ? known : reload();
    }

    synchronized void forget() {
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
