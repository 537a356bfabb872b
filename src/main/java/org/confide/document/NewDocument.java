package org.confide.document;

import java.time.LocalDate;
import org.confide.client.ClientId;

/**
 * A document to be filed.
 *
 * @param client in whose chart
 * @param kind what it is
 * @param title a few words that tell it from others, at most 120 characters; empty where the kind says it all
 * @param dated the date it bears, or on which it was signed
 */
public record NewDocument(ClientId client, DocumentKind kind, String title, LocalDate dated) {

    /** The most characters of a title. */
    public static final int TITLE_LIMIT = 120;

    /** The most bytes of a document: the database takes a row of a little more at once. */
    public static final int MOST_BYTES = 10_000_000;

    /** Says of what kind it is and nothing else. */
    @Override
    public String toString() {
        return "NewDocument[" + kind + "]";
    }
}
