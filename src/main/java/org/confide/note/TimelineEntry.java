package org.confide.note;

import java.time.Instant;
import java.util.Optional;
import org.confide.identity.AccountId;
import org.confide.scheduling.SessionStatus;

/**
 * An entry of a chart's timeline: a session and what became of its note, or a contact outside of sessions.
 *
 * @param occasion the session, or the contact outside of one
 * @param start its planned start
 * @param clinician who conducts it
 * @param clinicianName that person's name
 * @param serviceLabel the service planned, or the contact's kind
 * @param status whether it takes or took place
 * @param inError how many notes of it stand in the wrong chart
 * @param state where its note stands for this client, or nothing when none was begun
 * @param note the note, where this person may read it
 */
public record TimelineEntry(
        Occasion occasion,
        Instant start,
        AccountId clinician,
        String clinicianName,
        String serviceLabel,
        SessionStatus status,
        int inError,
        Optional<NoteState> state,
        Optional<ReadableNote> note) {

    /** With the note, and what its signatures say of where it stands. */
    TimelineEntry telling(ReadableNote told) {
        return with(state.map(unsigned -> unsigned.signed(told.signatures())), Optional.of(told));
    }

    TimelineEntry withoutNote() {
        return with(state, Optional.empty());
    }

    private TimelineEntry with(Optional<NoteState> where, Optional<ReadableNote> what) {
        return new TimelineEntry(occasion, start, clinician, clinicianName, serviceLabel, status, inError, where, what);
    }

    /** Says which session and nothing of the note. */
    @Override
    public String toString() {
        return "TimelineEntry[" + occasion.label() + "]";
    }
}
