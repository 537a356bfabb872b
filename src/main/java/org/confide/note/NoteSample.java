package org.confide.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Final notes drawn by lot for an auditor.
 *
 * @param reason why they are read, as the trail keeps it
 * @param first the first day of the sessions it was drawn from
 * @param last the last of these days
 * @param openUntil until when its notes can be read
 * @param notes which notes it holds, by the day of their sessions
 */
public record NoteSample(String reason, LocalDate first, LocalDate last, Instant openUntil, List<Drawn> notes) {

    /** Copies the list. */
    public NoteSample {
        notes = List.copyOf(notes);
    }

    /** Says from when to when, not why. */
    @Override
    public String toString() {
        return "NoteSample[" + first + " to " + last + "]";
    }

    /**
     * One note of a sample; nothing of what it says.
     *
     * @param id which note
     * @param clientName in whose chart it stands
     * @param authorName who wrote it
     * @param of when the session or contact began
     * @param status whether one or two signed it
     */
    public record Drawn(ProgressNoteId id, String clientName, String authorName, Instant of, NoteStatus status) {

        /** Says which note. */
        @Override
        public String toString() {
            return "Drawn[" + id.value() + "]";
        }
    }
}
