package org.confide.note;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Where a note stands, for lists; nothing of what it says.
 *
 * @param note which note
 * @param occasion what it documents
 * @param client whose chart
 * @param author who writes it
 * @param status where it stands
 * @param missing how many things stand between a draft and its signature
 * @param onlyMissing which, where it is one thing, else null
 * @param saved when the draft was last saved, or null without a draft
 * @param signed when the last signature was given, or null
 * @param late whether the author signed after the deadline
 */
public record NoteState(
        ProgressNoteId note,
        Occasion occasion,
        ClientId client,
        AccountId author,
        NoteStatus status,
        int missing,
        @Nullable String onlyMissing,
        @Nullable Instant saved,
        @Nullable Instant signed,
        boolean late) {

    /** The same with what the signatures say. */
    NoteState signed(List<NoteSignature> signatures) {
        return new NoteState(
                note,
                occasion,
                client,
                author,
                status,
                missing,
                onlyMissing,
                saved,
                signatures.stream()
                        .map(NoteSignature::signed)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                signatures.stream().anyMatch(NoteSignature::late));
    }

    /** Says which note and where it stands. */
    @Override
    public String toString() {
        return "NoteState[" + note.value() + ", " + status + "]";
    }
}
