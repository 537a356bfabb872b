package org.confide.document;

import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.Tika;

/** The types of file a chart takes: what every browser shows without a program of its own running. */
public enum FileType {
    /** Pages. */
    PDF("application/pdf", "pdf"),
    /** A picture, or a page scanned without loss. */
    PNG("image/png", "png"),
    /** A picture, or a page scanned small. */
    JPEG("image/jpeg", "jpg");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /**
     * Tells what a file is by its content; its name is not asked.
     *
     * @param content its bytes
     * @return its type, or nothing where the chart does not take it
     */
    static Optional<FileType> in(byte[] content) {
        String found = TIKA.detect(content);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(found))
                .findFirst();
    }

    static FileType of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** {@return as a browser is told} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return how a file of it ends, without a dot} */
    public String ending() {
        return ending;
    }

    /** {@return whether it is a single picture} */
    public boolean picture() {
        return this != PDF;
    }
}
