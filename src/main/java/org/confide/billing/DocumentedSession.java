package org.confide.billing;

import java.time.Instant;
import org.confide.note.DocumentedTime;
import org.confide.note.NoteStatus;
import org.jspecify.annotations.Nullable;

/**
 * All that billing reads of a session's progress note (roles.md, row “progress note, signed”). It has no room for a word
 * of the note.
 *
 * @param planned the planned start, which tells the day
 * @param clientName whose session; of several clients each has a row
 * @param payer who is billed first by the coverage of that day, or null where none is recorded
 * @param clinicianName who conducts it
 * @param time when it was held, as it was signed; empty before that
 * @param code the procedure code that the documented minutes stand for, or null where the practice named none
 * @param status where the note stands, or null without one
 * @param noteNeeded whether a note is expected: false where its clinician said that none is needed
 * @param signer who signed last, or null
 * @param signed when, or null
 */
public record DocumentedSession(
        Instant planned,
        String clientName,
        @Nullable Payer payer,
        String clinicianName,
        DocumentedTime time,
        @Nullable String code,
        @Nullable NoteStatus status,
        boolean noteNeeded,
        @Nullable String signer,
        @Nullable Instant signed) {

    /**
     * Who is billed first, and by which card.
     *
     * @param name what the practice calls the payer
     * @param claimNumber its payer ID on electronic claims, or empty
     * @param memberId as on the card
     * @param groupNumber as on the card, or empty
     */
    public record Payer(String name, String claimNumber, String memberId, String groupNumber) {

        /** Says who, and nothing of the card. */
        @Override
        public String toString() {
            return "Payer[" + name + "]";
        }
    }

    /** {@return whether times and code are signed for by everybody who has to} */
    public boolean isFinal() {
        return status != null && status.isFinal();
    }
}
