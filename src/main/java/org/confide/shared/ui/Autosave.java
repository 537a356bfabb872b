package org.confide.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.confide.shared.BadInput;
import org.confide.shared.NoRoom;
import org.confide.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Carries what is typed to the database, off the thread of the screen: one save under way, the newest text waiting.
 * A save whose answer does not come is made again, the same one, until it succeeds; so nothing typed is lost while the
 * database is away. It goes on when the window is closed meanwhile.
 *
 * @param <T> everything a text says at one moment
 */
public final class Autosave<T> {

    private static final String NOT_REACHABLE =
            "The record is not reachable. Your text is kept here and saved as soon as it answers.";
    private static final Duration AGAIN = Duration.ofMillis(1_500);
    private static final Duration GIVE_UP = Duration.ofMinutes(30);
    private static final Duration SLOW = Duration.ofSeconds(1);

    /**
     * A save: sent again after its answer got lost it does no harm, since it carries its own name.
     *
     * @param text what to save
     * @param revision what it builds on
     * @param saveId names this save
     * @param first whether it is the first since the screen was opened
     * @param <T> the text
     */
    public record Step<T>(T text, long revision, UUID saveId, boolean first) {

        /** Says which save and nothing of the text. */
        @Override
        public String toString() {
            return "Step[" + saveId + "]";
        }
    }

    /**
     * Where texts are kept.
     *
     * @param <T> the text
     */
    public interface Store<T> {

        /**
         * Saves on top of the revision the step names.
         *
         * @param step the save
         * @return when it was saved
         */
        Instant save(Step<T> step);
    }

    /** Threads that carry who is signed in. */
    public interface Threads {

        /**
         * Runs something soon.
         *
         * @param work what
         */
        void execute(Runnable work);

        /**
         * Runs something after a while.
         *
         * @param delay how long to wait
         * @param work what
         */
        void later(Duration delay, Runnable work);
    }

    /**
     * What the screen hears; but for {@link #onStop} always on its own thread.
     *
     * @param <T> the text
     */
    public interface Editor<T> {

        /**
         * A save went through.
         *
         * @param revision what it made
         * @param at when
         */
        void saved(long revision, Instant at);

        /** A save takes more than a second. */
        void slow();

        /**
         * A save failed and is made again.
         *
         * @param why what is in the way, and what happens with the text
         */
        default void notSaved(String why) {
            refused(why);
        }

        /**
         * A save can't be made.
         *
         * @param sentence why, and what to do
         */
        void refused(String sentence);

        /**
         * Tells what is to be done about an answer after which saving must not go on by itself.
         *
         * @param why the answer
         * @param mine the text that was to be saved
         * @return what the screen does, or null where the record is just not reachable
         */
        @Nullable
        Command onStop(RuntimeException why, T mine);
    }

    private final UI ui;
    private final Store<T> store;
    private final Threads threads;
    private final Editor<T> editor;

    // Guarded by this.
    private long revision;
    private boolean begun;
    private @Nullable T waiting;
    private @Nullable Step<T> underWay;
    private long firstTry;
    private boolean halted;

    /**
     * Begins on top of what is stored.
     *
     * @param ui whose screen
     * @param store where texts are kept
     * @param threads what saves run on
     * @param revision what is stored
     * @param editor what hears of it
     */
    public Autosave(UI ui, Store<T> store, Threads threads, long revision, Editor<T> editor) {
        this.ui = ui;
        this.store = store;
        this.threads = threads;
        this.revision = revision;
        this.editor = editor;
    }

    /**
     * Takes what the text says now; it is in the database within seconds.
     *
     * @param text all of it
     */
    public synchronized void changed(T text) {
        waiting = text;
        if (underWay == null && !halted) {
            next();
        }
    }

    /** {@return whether something typed is not in the database yet} */
    public synchronized boolean isBehind() {
        return waiting != null || underWay != null;
    }

    /**
     * Goes on after a stop, on top of what the other window saved.
     *
     * @param newRevision what that is
     */
    public synchronized void goOnFrom(long newRevision) {
        revision = newRevision;
        halted = false;
        waiting = null;
        underWay = null;
    }

    private synchronized void next() {
        T text = waiting;
        if (text == null) {
            return;
        }
        waiting = null;
        Step<T> step = new Step<>(text, revision, UUID.randomUUID(), !begun);
        underWay = step;
        firstTry = System.nanoTime();
        threads.execute(() -> attempt(step));
        threads.later(SLOW, () -> {
            if (isUnderWay(step)) {
                tell(editor::slow);
            }
        });
    }

    private void attempt(Step<T> step) {
        try {
            done(step, store.save(step));
        } catch (BadInput refused) {
            halt();
            tell(() -> editor.refused(String.valueOf(refused.getMessage())));
        } catch (NotFound | AccessDeniedException refused) {
            halt();
            tell(() -> editor.refused("You may no longer write here. Copy your text before you leave this screen."));
        } catch (RuntimeException answer) {
            Command stop = editor.onStop(answer, step.text());
            if (stop != null) {
                halt();
                tell(stop);
                return;
            }
            String why = NoRoom.within(answer) ? NoRoom.KEPT : NOT_REACHABLE;
            tell(() -> editor.notSaved(why));
            if (System.nanoTime() - firstTry < GIVE_UP.toNanos()) {
                threads.later(AGAIN, () -> attempt(step));
            }
        }
    }

    private void done(Step<T> step, Instant at) {
        synchronized (this) {
            revision = step.revision() + 1;
            begun = true;
            underWay = null;
            if (!halted) {
                next();
            }
        }
        tell(() -> editor.saved(step.revision() + 1, at));
    }

    private synchronized void halt() {
        halted = true;
        underWay = null;
    }

    private synchronized boolean isUnderWay(Step<T> step) {
        return step.equals(underWay);
    }

    private void tell(Command command) {
        try {
            var unused = ui.access(command);
        } catch (UIDetachedException closedMeanwhile) {
            // Nobody is looking any more; the saving goes on.
        }
    }
}
