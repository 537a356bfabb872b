package org.confide.note.spi;

import java.time.Instant;
import java.util.List;
import org.confide.identity.AccountId;
import org.confide.note.DraftContent;
import org.confide.note.Finding;
import org.confide.note.NoteToSign;
import org.confide.note.ReadableNote;
import org.jspecify.annotations.Nullable;

/**
 * Something that is looked at before a note is signed. How far it binds is said by its rule under {@code data/signing}.
 * A room that knows more of the session than its note does (a measure that raised a risk, a plan in force) asks for it in
 * {@link #look}, once; what is typed is then looked at without asking again.
 */
public interface SigningCheck {

    /** Looks at a draft, as often as a word is typed; so it asks no database. */
    interface Look {

        /**
         * Looks at a draft.
         *
         * @param content what it says
         * @param now the present
         * @return what is not met, in the order in which the editor shows it; empty when everything is
         */
        List<Finding> findings(DraftContent content, Instant now);
    }

    /**
     * Gets ready to look at one note.
     *
     * @param note which note, or null where nothing but a text is known
     * @return looks at its text
     */
    default Look look(@Nullable NoteToSign note) {
        return this::findings;
    }

    /**
     * Looks at a draft by its text alone.
     *
     * @param content what it says
     * @param now the present
     * @return what is not met; empty when everything is
     */
    default List<Finding> findings(DraftContent content, Instant now) {
        return List.of();
    }

    /**
     * Looks at what is about to be added below a signed note.
     *
     * @param note the note as it is read
     * @param writer who adds it
     * @param text what is to be added
     * @return what is worth a look, which stands in nobody's way; empty when nothing is
     */
    default List<Finding> beforeAnAddendum(ReadableNote note, AccountId writer, String text) {
        return List.of();
    }
}
