package org.confide.note;

/**
 * A note that stands in the wrong chart, for the few who still read it.
 *
 * @param note what was signed
 * @param error who says so, when and why
 */
public record NoteInError(ReadableNote note, EnteredInError error) {}
