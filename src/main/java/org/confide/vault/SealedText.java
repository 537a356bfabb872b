package org.confide.vault;

import java.util.UUID;

/**
 * A text on its way to the database, already sealed: it may wait, be tried again and outlive the key.
 *
 * @param id of its own, so that a second try is known as the same
 * @param place where it belongs
 * @param kind of the note
 * @param version whether it is a version, or else a draft
 * @param number the version's number or the draft's counter
 * @param base the number of the version it was written on, 0 for none
 * @param akVersion which of the author's keys sealed it
 * @param ciphertext the sealed text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SealedText(
        UUID id,
        NoteCipher.Place place,
        String kind,
        boolean version,
        long number,
        int base,
        int akVersion,
        byte[] ciphertext) {

    /** Drafts on one version count from here, so that no number is ever used twice. */
    static final long DRAFTS_A_VERSION = 1_000_000;

    /** {@return the counter of the first draft on a version} */
    static long firstCounter(int base) {
        return base * DRAFTS_A_VERSION + 1;
    }

    /** {@return the version a draft was written on} */
    static int baseOf(long counter) {
        return (int) (counter / DRAFTS_A_VERSION);
    }
}
