package org.confide.note;

import java.time.Instant;

/**
 * A note was signed, submitted or co-signed.
 *
 * @param note which note
 * @param status where it stands now
 * @param at when
 */
public record NoteFrozen(ProgressNoteId note, NoteStatus status, Instant at) {}
