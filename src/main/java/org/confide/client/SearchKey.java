package org.confide.client;

/**
 * One value a client is found by.
 *
 * @param kind where it comes from; of equal values the lowest kind stays, and comes first in a result
 * @param value in normal form
 */
record SearchKey(Kind kind, String value) {

    /** Where a key comes from, the most telling first. */
    enum Kind {
        LAST(0),
        FIRST(1),
        CHOSEN(2),
        WHOLE(3),
        MIDDLE(4),
        FORMER(5),
        PHONE(6);

        private final int rank;

        Kind(int rank) {
            this.rank = rank;
        }

        /** Its place in the index. */
        int rank() {
            return rank;
        }
    }
}
