package org.confide.shared;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Makes identifiers of version 7 (RFC 9562 §5.7): a millisecond of time in front, random bits behind. They sort by
 * age, so that new rows land at the end of an index, and tell nothing of how many came before.
 */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    /** {@return a new identifier of this instant} */
    public static UUID next() {
        return at(InstantSource.system().millis());
    }

    /**
     * Makes an identifier of a given time.
     *
     * @param epochMillis milliseconds since 1970, 48 bits of which are kept
     * @return a new identifier
     */
    public static UUID at(long epochMillis) {
        long random = RANDOM.nextLong();
        long high = (epochMillis << 16) | 0x7000L | (random & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
