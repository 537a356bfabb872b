package org.confide.scheduling.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import org.confide.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The last thing that was done on the calendar and can be taken back, once: by its notice or by Ctrl+Z. */
class LastAct implements Serializable {

    private @Nullable SerializableRunnable back;

    /**
     * Says what was done.
     *
     * @param words what was done, naming no client
     * @param undo takes it back
     */
    void done(String words, SerializableRunnable undo) {
        back = undo;
        Notice.show(words, "Undo", () -> {
            if (undo.equals(back)) {
                undo();
            }
        });
    }

    /** Takes it back; nothing when there is nothing. */
    void undo() {
        SerializableRunnable last = back;
        back = null;
        if (last != null) {
            last.run();
        }
    }
}
