package org.confide.note;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor asks for on returning a note.
 *
 * @param section the section it is about, or null for the note as a whole
 * @param words what is to be changed, at most {@link ReturnComment#LIMIT} characters
 * @param thread where it is talked over, or null where it is not
 */
public record RequiredChange(
        @Nullable NoteSection section,
        String words,
        @Nullable UUID thread) {

    /** Says where, and nothing of what is asked. */
    @Override
    public String toString() {
        return "RequiredChange[" + section + "]";
    }
}
