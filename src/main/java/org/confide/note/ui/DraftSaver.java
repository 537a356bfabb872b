package org.confide.note.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.SignedInExecutor;
import org.confide.note.DraftConflict;
import org.confide.note.DraftContent;
import org.confide.note.DraftSnapshot;
import org.confide.note.NoteDraft;
import org.confide.note.NoteSection;
import org.confide.note.NoteWriting;
import org.confide.note.WrongNoteStatus;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Carries what is typed to the database, off the thread of the screen: one save under way, the newest text waiting.
 * A save whose answer does not come is made again, the same one, until it succeeds; so nothing typed is lost while the
 * database is away. It goes on when the window is closed meanwhile.
 */
class DraftSaver {

    private static final Duration AGAIN = Duration.ofMillis(1_500);
    private static final Duration GIVE_UP = Duration.ofMinutes(30);
    private static final Duration SLOW = Duration.ofSeconds(1);

    /** What the editor hears; always on the thread of the screen. */
    interface Editor {

        void saved(long revision, Instant at);

        void slow();

        void notSaved();

        void refused(String sentence);

        void conflict(DraftConflict conflict, DraftContent mine);
    }

    private record Text(DraftContent content, @Nullable NoteSection cursor, int missing) {}

    private final UI ui;
    private final NoteWriting writing;
    private final SignedInExecutor executor;
    private final NoteDraft draft;
    private final SessionId session;
    private final ClientId client;
    private final Editor editor;

    // Guarded by this.
    private long revision;
    private boolean spellBegun;
    private @Nullable Text waiting;
    private @Nullable DraftSnapshot underWay;
    private long firstTry;
    private boolean halted;

    DraftSaver(
            UI ui,
            NoteWriting writing,
            SignedInExecutor executor,
            NoteDraft draft,
            SessionId session,
            ClientId client,
            Editor editor) {
        this.ui = ui;
        this.writing = writing;
        this.executor = executor;
        this.draft = draft;
        this.session = session;
        this.client = client;
        this.editor = editor;
        this.revision = draft.revision();
    }

    /** Takes what the draft says now; it is in the database within seconds. */
    synchronized void changed(int missing) {
        waiting = new Text(draft.content(), draft.cursor(), missing);
        if (underWay == null && !halted) {
            next();
        }
    }

    /** Whether something typed is not in the database yet. */
    synchronized boolean isBehind() {
        return waiting != null || underWay != null;
    }

    /** Goes on after a conflict, on top of what the other window saved. */
    synchronized void goOnFrom(long newRevision) {
        revision = newRevision;
        halted = false;
        waiting = null;
        underWay = null;
    }

    private synchronized void next() {
        Text text = waiting;
        if (text == null) {
            return;
        }
        waiting = null;
        underWay = new DraftSnapshot(
                draft.note(),
                session,
                client,
                revision,
                UUID.randomUUID(),
                text.content,
                text.cursor,
                text.missing,
                !spellBegun);
        firstTry = System.nanoTime();
        DraftSnapshot snapshot = underWay;
        executor.execute(() -> attempt(snapshot));
        executor.later(SLOW, () -> {
            if (isUnderWay(snapshot)) {
                tell(editor::slow);
            }
        });
    }

    private void attempt(DraftSnapshot snapshot) {
        try {
            Instant at = writing.save(snapshot);
            done(snapshot, at);
        } catch (DraftConflict conflict) {
            halt();
            tell(() -> editor.conflict(conflict, snapshot.content()));
        } catch (WrongNoteStatus | BadInput refused) {
            halt();
            tell(() -> editor.refused(String.valueOf(refused.getMessage())));
        } catch (NotFound | AccessDeniedException refused) {
            halt();
            tell(() -> editor.refused("You may no longer write here. Copy your text before you leave this screen."));
        } catch (RuntimeException recordAway) {
            tell(editor::notSaved);
            if (System.nanoTime() - firstTry < GIVE_UP.toNanos()) {
                executor.later(AGAIN, () -> attempt(snapshot));
            }
        }
    }

    private void done(DraftSnapshot snapshot, Instant at) {
        synchronized (this) {
            revision = snapshot.revision() + 1;
            spellBegun = true;
            underWay = null;
            if (!halted) {
                next();
            }
        }
        tell(() -> editor.saved(snapshot.revision() + 1, at));
    }

    private synchronized void halt() {
        halted = true;
        underWay = null;
    }

    private synchronized boolean isUnderWay(DraftSnapshot snapshot) {
        return snapshot.equals(underWay);
    }

    private void tell(Command command) {
        try {
            var unused = ui.access(command);
        } catch (UIDetachedException closedMeanwhile) {
            // Nobody is looking any more; the saving goes on.
        }
    }
}
