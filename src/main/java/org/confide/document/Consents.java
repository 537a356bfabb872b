package org.confide.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the client has signed, as far as it is on file.
 *
 * @param latest the latest date of each kind that is there and was not entered in error
 */
public record Consents(Map<DocumentKind, LocalDate> latest) {

    /** Copies the dates. */
    public Consents {
        latest = Map.copyOf(latest);
    }

    /**
     * Tells when something was last signed.
     *
     * @param kind what
     * @return the date, or nothing where it is not on file
     */
    public Optional<LocalDate> signed(DocumentKind kind) {
        return Optional.ofNullable(latest.get(kind));
    }
}
