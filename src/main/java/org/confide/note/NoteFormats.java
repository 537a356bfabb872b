package org.confide.note;

import java.util.List;
import org.confide.shared.DataFiles;
import org.springframework.stereotype.Component;

/** The formats a practice can write in: data files under {@code data/formats}, one a format. */
@Component
public class NoteFormats {

    /** The format of a first note. */
    public static final String USUAL = "soap";
    /** How what happened outside of a session is written; it is offered for nothing else. */
    static final String ENTRY = "entry";

    private record Stored(String id, String label, int order, List<NoteFormat.Part> parts) {}

    private final List<NoteFormat> formats;
    private final List<NoteFormat> offered;

    NoteFormats() {
        formats = read();
        offered = formats.stream().filter(format -> !format.id().equals(ENTRY)).toList();
    }

    /** {@return all formats of a session's note, in the order in which they are offered} */
    public List<NoteFormat> all() {
        return offered;
    }

    /**
     * Finds a format.
     *
     * @param id its stored name
     * @return the format
     */
    public NoteFormat get(String id) {
        return formats.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No format " + id));
    }

    private static List<NoteFormat> read() {
        return DataFiles.read("formats", Stored.class, Stored::order).stream()
                .map(stored -> new NoteFormat(stored.id, stored.label, stored.parts))
                .toList();
    }
}
