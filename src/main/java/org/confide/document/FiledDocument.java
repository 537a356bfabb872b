package org.confide.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.ChartPapers;
import org.jspecify.annotations.Nullable;

/**
 * A document as the chart lists it.
 *
 * @param id its id
 * @param kind what it is
 * @param title a few words, or empty
 * @param dated the date it bears
 * @param type of what type the file is
 * @param bytes how large
 * @param filedBy the name of who filed it
 * @param filedAt when
 * @param error why it was marked as entered in error, or null
 * @param mayMark whether the reader may mark it so
 */
public record FiledDocument(
        DocumentId id,
        DocumentKind kind,
        String title,
        LocalDate dated,
        FileType type,
        int bytes,
        String filedBy,
        Instant filedAt,
        @Nullable String error,
        boolean mayMark) {

    /** {@return what it is called: its title, or what it is} */
    public String name() {
        return title.isEmpty() ? kind.label() : title;
    }

    /**
     * Picks the newest of what every client signs.
     *
     * @param filed the documents of a chart, the newest first
     * @return what is on file, without what was entered in error
     */
    public static ChartPapers papers(List<FiledDocument> filed) {
        return new ChartPapers(newest(filed, DocumentKind.CONSENT), newest(filed, DocumentKind.PRIVACY_NOTICE));
    }

    private static @Nullable LocalDate newest(List<FiledDocument> filed, DocumentKind kind) {
        return filed.stream()
                .filter(document -> document.kind() == kind && document.error() == null)
                .map(FiledDocument::dated)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Says which and of what kind, and not what it is called. */
    @Override
    public String toString() {
        return "FiledDocument[" + id.value() + ", " + kind + "]";
    }
}
