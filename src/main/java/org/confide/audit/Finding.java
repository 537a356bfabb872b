package org.confide.audit;

/**
 * Something that is not as it was sealed.
 *
 * @param row the sequence number of the first row it concerns
 * @param sentence what is wrong, without a name or a remark out of a row
 */
record Finding(long row, String sentence) {}
