package org.confide.vault;

/** The vault stays sealed for everybody; the message is the sentence for the screen. */
final class SealedShut extends RuntimeException {

    SealedShut(String because) {
        super("Your notes stay sealed: " + because + " The record works. Tell your administrator.");
    }
}
