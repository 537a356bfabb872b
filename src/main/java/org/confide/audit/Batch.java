package org.confide.audit;

import java.time.Instant;

/**
 * A batch of the sealed trail; what is made of bytes is written in lower-case hexadecimal digits.
 *
 * @param no its number; the first is 1, and there are no gaps
 * @param count how many rows it seals
 * @param rowsHash the hash over its rows
 * @param previousHash the head of the batch before it; zeros for the first
 * @param sealedAt when
 * @param signature the installation's signature over all of these
 */
record Batch(long no, int count, String rowsHash, String previousHash, Instant sealedAt, String signature) {

    /** The head before the first batch. */
    static final String NOTHING = "0".repeat(64);

    /** {@return what stands for the whole trail up to this batch} */
    String head() {
        return TrailHash.head(this);
    }
}
