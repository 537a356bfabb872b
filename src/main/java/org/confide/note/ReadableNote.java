package org.confide.note;

import java.util.List;
import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.note.NoteSignature.Capacity;

/**
 * A signed or submitted note as it is read: the frozen text, who signed it, and what was added below.
 *
 * @param id which note
 * @param occasion what it documents
 * @param client whose chart
 * @param author who wrote it
 * @param status where it stands
 * @param versionNumber which version this is
 * @param content what it says
 * @param intact whether the text still has the hash that was signed
 * @param signatures who signed this version, in order
 * @param addenda what was added below, in order
 */
public record ReadableNote(
        ProgressNoteId id,
        Occasion occasion,
        ClientId client,
        AccountId author,
        NoteStatus status,
        int versionNumber,
        FrozenNote content,
        boolean intact,
        List<NoteSignature> signatures,
        List<Addendum> addenda) {

    /** Copies the lists. */
    public ReadableNote {
        signatures = List.copyOf(signatures);
        addenda = List.copyOf(addenda);
    }

    /** {@return the author's signature} */
    public Optional<NoteSignature> authorsSignature() {
        return signatures.stream()
                .filter(signature -> signature.capacity() == Capacity.AUTHOR)
                .findFirst();
    }

    /** Says which note and nothing of what it says. */
    @Override
    public String toString() {
        return "ReadableNote[" + id.value() + "]";
    }
}
