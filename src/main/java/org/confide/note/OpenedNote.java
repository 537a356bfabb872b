package org.confide.note;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.scheduling.Session;
import org.jspecify.annotations.Nullable;

/**
 * A session opened in the editor for one of its clients.
 *
 * @param planned the session, or null for a contact outside of one
 * @param occasion what the note documents
 * @param client whose note
 * @param note which note; it need not be in the database yet
 * @param status where it stands
 * @param draft what is being written, or null when it is signed, submitted, or not this person's to write
 * @param copies how many texts were put aside beside the draft
 * @param stored whether anything was saved yet
 * @param comments what the supervisor said on returning it, newest first
 * @param needsCosignature whether signing submits it for review
 */
public record OpenedNote(
        @Nullable Session planned,
        Occasion occasion,
        ClientId client,
        ProgressNoteId note,
        NoteStatus status,
        @Nullable NoteDraft draft,
        int copies,
        boolean stored,
        List<ReturnComment> comments,
        boolean needsCosignature) {

    /** {@return the session, where it is one} */
    public Session session() {
        return Objects.requireNonNull(planned, "a contact is no session");
    }

    /** {@return when it was to begin, or was} */
    public Instant begins() {
        return occasion instanceof Occasion.Contact contact
                ? contact.at()
                : session().start();
    }

    /** {@return the draft, if there is one to write in} */
    public Optional<NoteDraft> toWrite() {
        return Optional.ofNullable(draft);
    }
}
