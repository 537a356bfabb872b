package org.confide.bench;

import java.util.Locale;
import java.util.UUID;

/**
 * Identifiers of generated rows, each made from a number: by the server for a million rows at once, and here to name one
 * of them. They look and sort as identifiers of version 7 do, by age.
 */
enum MadeId {
    ACCOUNT,
    CLIENT,
    EPISODE,
    MEMBER,
    SESSION,
    NOTE,
    VERSION,
    SIGNATURE,
    ADDENDUM,
    SEALED_NOTE,
    SEALED_VERSION,
    SEALED_LINE;

    private static final long FIRST = 0x0190_0000_0000L;
    private static final long MEETING = 1L << 20;

    /** The expression that makes the identifier of a number in SQL. */
    String sql(String number) {
        return "CONCAT(INSERT(LPAD(LOWER(HEX(%d + %s)), 12, '0'), 9, 0, '-'), '-7%03x-8000-', LPAD(LOWER(HEX(%s)), 12, '0'))"
                .formatted(FIRST, number, ordinal(), number);
    }

    UUID of(long number) {
        return new UUID((FIRST + number) << 16 | 0x7000L | ordinal(), 0x8000_0000_0000_0000L | number);
    }

    String text(long number) {
        return of(number).toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The number of a client's session and of its note: of all clients' first sessions, then of all their second ones,
     * so that a client's rows lie apart as they do in a practice.
     */
    static long meeting(long client, long which) {
        return which * MEETING + client;
    }

    /** The same in SQL. */
    static String meetingSql(String client, String which) {
        return "(%s * %d + %s)".formatted(which, MEETING, client);
    }
}
