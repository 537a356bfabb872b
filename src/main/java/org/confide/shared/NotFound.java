package org.confide.shared;

/**
 * There is nothing here: it is missing, or it is not this person's to see. The two look the same, on the screen and to
 * a program, so that nobody learns of a thing by being refused it.
 */
public class NotFound extends RuntimeException {

    /** Says nothing about what was asked for. */
    public NotFound() {
        super("There is nothing here. It may have moved, or it is not yours to see.");
    }
}
