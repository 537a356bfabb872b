package org.confide.note.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.SignedInExecutor;
import org.confide.note.DraftConflict;
import org.confide.note.DraftContent;
import org.confide.note.DraftSnapshot;
import org.confide.note.Finding;
import org.confide.note.NoteDraft;
import org.confide.note.NoteSection;
import org.confide.note.NoteWriting;
import org.confide.note.WrongNoteStatus;
import org.confide.scheduling.SessionId;
import org.confide.shared.ui.Autosave;
import org.jspecify.annotations.Nullable;

/** Carries a note's draft to the database while it is written. */
class DraftSaver {

    /** What the editor hears; always on the thread of the screen. */
    interface Editor {

        void saved(long revision, Instant at);

        void slow();

        void refused(String sentence);

        void conflict(DraftConflict conflict, DraftContent mine);
    }

    private record Text(DraftContent content, @Nullable NoteSection cursor, List<Finding> missing) {

        @Nullable
        String only() {
            return missing.size() == 1 ? missing.getFirst().words() : null;
        }
    }

    private final NoteDraft draft;
    private final Autosave<Text> saves;

    DraftSaver(
            UI ui,
            NoteWriting writing,
            SignedInExecutor executor,
            NoteDraft draft,
            @Nullable SessionId session,
            ClientId client,
            Editor editor) {
        this.draft = draft;
        this.saves = new Autosave<>(
                ui,
                step -> writing.save(new DraftSnapshot(
                        draft.note(),
                        session,
                        client,
                        step.revision(),
                        step.saveId(),
                        step.text().content(),
                        step.text().cursor(),
                        step.text().missing().size(),
                        step.text().only(),
                        step.first())),
                executor,
                draft.revision(),
                new Heard(editor));
    }

    /** Takes what the draft says now; it is in the database within seconds. */
    void changed(List<Finding> missing) {
        saves.changed(new Text(draft.content(), draft.cursor(), missing));
    }

    /** Whether something typed is not in the database yet. */
    boolean isBehind() {
        return saves.isBehind();
    }

    /** Goes on after a conflict, on top of what the other window saved. */
    void goOnFrom(long newRevision) {
        saves.goOnFrom(newRevision);
    }

    private record Heard(Editor editor) implements Autosave.Editor<Text> {

        @Override
        public void saved(long revision, Instant at) {
            editor.saved(revision, at);
        }

        @Override
        public void slow() {
            editor.slow();
        }

        @Override
        public void refused(String sentence) {
            editor.refused(sentence);
        }

        @Override
        public @Nullable Command onStop(RuntimeException why, Text mine) {
            return switch (why) {
                case DraftConflict conflict -> () -> editor.conflict(conflict, mine.content());
                case WrongNoteStatus meanwhile -> () -> editor.refused(String.valueOf(meanwhile.getMessage()));
                default -> null;
            };
        }
    }
}
