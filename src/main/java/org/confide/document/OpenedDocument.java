package org.confide.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A document that is opened. */
public final class OpenedDocument {

    private final FileType type;
    private final byte[] content;

    OpenedDocument(FileType type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    /** {@return of what type the file is} */
    public FileType type() {
        return type;
    }

    /** {@return its bytes, from the first on} */
    public InputStream content() {
        return new ByteArrayInputStream(content);
    }

    /** {@return how many bytes it has} */
    public int size() {
        return content.length;
    }
}
