package org.confide.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Seals notes. A ciphertext opens only in the place it was made for: this installation, note, version, author, client,
 * session and kind. Its length tells no more than a step of 1, 4 or 16 KiB.
 */
final class NoteCipher {

    /** The kind under which an unfinished text is sealed; its number is the draft's counter. */
    static final String DRAFT = "DRAFT";

    private static final int[] STEPS = {1024, 4096, 16_384};

    private NoteCipher() {}

    /**
     * Where a note belongs.
     *
     * @param installation the installation
     * @param note the note's row
     * @param author its author
     * @param clientReference the client, as only the author can name them
     * @param sessionReference the session, as only the author can name it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Place(UUID installation, UUID note, UUID author, byte[] clientReference, byte[] sessionReference) {}

    static byte[] seal(AuthorKeys keys, Place place, String kind, long number, NoteText text) {
        byte[] padded = pad(text.write());
        try {
            return keys.seal(padded, associated(place, kind, number));
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /**
     * {@return the text}
     *
     * @throws Tampered when the ciphertext was not made for this place by this author, or was changed
     */
    static NoteText open(AuthorKeys keys, Place place, String kind, long number, byte[] ciphertext) {
        try {
            byte[] padded = keys.open(ciphertext, associated(place, kind, number));
            try {
                return NoteText.read(unpad(padded));
            } finally {
                Arrays.fill(padded, (byte) 0);
            }
        } catch (GeneralSecurityException hidden) {
            throw new Tampered("note", place.note());
        }
    }

    static byte[] associated(Place place, String kind, long number) {
        return Bytes.framed(
                "confide-vault-note/v1",
                Bytes.of(place.installation()),
                Bytes.of(place.note()),
                Bytes.of(number),
                Bytes.of(place.author()),
                place.clientReference(),
                place.sessionReference(),
                Bytes.of(kind));
    }

    /** {@return the length in 4 bytes, the content, and zeros up to the step} */
    static byte[] pad(byte[] content) {
        int needed = content.length + 4;
        int size = (needed + STEPS[2] - 1) / STEPS[2] * STEPS[2];
        for (int step : STEPS) {
            if (needed <= step) {
                size = step;
                break;
            }
        }
        return ByteBuffer.allocate(size).putInt(content.length).put(content).array();
    }

    /** {@return the content} */
    static byte[] unpad(byte[] padded) {
        ByteBuffer in = ByteBuffer.wrap(padded);
        int length = padded.length < 4 ? -1 : in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new Tampered("a note's padding");
        }
        byte[] content = new byte[length];
        in.get(content);
        return content;
    }
}
