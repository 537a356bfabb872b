package org.confide.groupnote;

import org.confide.client.ClientId;
import org.confide.note.NoteState;
import org.confide.scheduling.SessionRow;
import org.jspecify.annotations.Nullable;

/**
 * A client of the session and where the note stands.
 *
 * @param attendee who, whether they came, when they came and left
 * @param note the note, or null where none was begun: then it is written here
 */
public record GroupMember(
        SessionRow.Attendee attendee, @Nullable NoteState note) {

    /** {@return whose chart} */
    public ClientId client() {
        return attendee.client();
    }

    /** {@return whether the note is to be written here: the client came, and no note was begun elsewhere} */
    public boolean toWrite() {
        return note == null && attendee.presence().comes();
    }
}
