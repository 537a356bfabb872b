package org.confide.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The formats a practice can write in: data files under {@code data/formats}, one a format. */
@Component
public class NoteFormats {

    /** The format of a first note. */
    public static final String USUAL = "soap";
    /** How what happened outside of a session is written; it is offered for nothing else. */
    static final String ENTRY = "entry";

    private record File(int order, NoteFormat format) {}

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
        JsonMapper json = JsonMapper.builder().build();
        List<File> files = new ArrayList<>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:data/formats/*.json")) {
                try (InputStream in = resource.getInputStream()) {
                    Stored stored = json.readValue(in, Stored.class);
                    files.add(new File(stored.order, new NoteFormat(stored.id, stored.label, stored.parts)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparingInt(File::order));
        return files.stream().map(File::format).toList();
    }
}
