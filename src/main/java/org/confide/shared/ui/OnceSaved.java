package org.confide.shared.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is to go on once the last words are saved; a save that fails or takes long calls it off. */
public final class OnceSaved implements Serializable {

    private transient @Nullable Runnable act;
    private transient @Nullable Runnable otherwise;

    /**
     * Waits with something.
     *
     * @param goOn what to go on with
     * @param calledOff what to do when it is called off
     */
    public void goOnWith(Runnable goOn, Runnable calledOff) {
        act = goOn;
        otherwise = calledOff;
    }

    /** Everything is saved: goes on. */
    public void saved() {
        run(act);
    }

    /** It is not, or not soon: calls it off. */
    public void calledOff() {
        run(otherwise);
    }

    private void run(@Nullable Runnable next) {
        act = null;
        otherwise = null;
        if (next != null) {
            next.run();
        }
    }
}
