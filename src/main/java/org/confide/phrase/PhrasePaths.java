package org.confide.phrase;

/** Routes of this room. */
public final class PhrasePaths {

    /** One's phrases and the practice's. */
    public static final String PHRASES = "phrases";

    private PhrasePaths() {}
}
