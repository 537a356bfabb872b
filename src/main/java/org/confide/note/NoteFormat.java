package org.confide.note;

import java.util.List;
import java.util.Optional;

/**
 * A way of writing a progress note: which sections it asks for, in which order, and which of them must not be empty.
 *
 * @param id the name it is stored under, such as {@code soap}
 * @param label its name on screen, such as "SOAP"
 * @param parts its sections in order
 */
public record NoteFormat(String id, String label, List<Part> parts) {

    /**
     * A section of a format.
     *
     * @param section which
     * @param hint what it is for, in a few words under its label
     * @param prompt what stands in the empty field, or an empty text
     * @param required whether the note can't be signed without it
     */
    public record Part(NoteSection section, String hint, String prompt, boolean required) {}

    /** Copies the parts, so that a format can't change. */
    public NoteFormat {
        parts = List.copyOf(parts);
    }

    /**
     * Finds a section of the format.
     *
     * @param section which
     * @return its part, or nothing when the format does not ask for it
     */
    public Optional<Part> part(NoteSection section) {
        return parts.stream().filter(part -> part.section() == section).findFirst();
    }
}
