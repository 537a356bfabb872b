package org.confide.note;

import java.time.Instant;
import java.util.Map;

/**
 * What a person had typed when another window was faster.
 *
 * @param kept when it was put aside
 * @param sections the text of each section
 */
public record DraftCopy(Instant kept, Map<NoteSection, String> sections) {

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "DraftCopy[" + kept + "]";
    }
}
