package org.confide.vault;

/** Why an author's keys are to be brought back, and what follows from it. */
enum RecoveryReason {
    /** The author died or can't act. */
    DEATH("Death or incapacity"),
    /** The author left. */
    DEPARTURE("Departure"),
    /** The author is there and lost the passphrase: they choose another, and nobody else gets anything. */
    FORGOTTEN("Forgotten passphrase"),
    /** A subpoena, or an order of a court or a licensing board. */
    ORDER("Subpoena or order");

    private final String label;

    RecoveryReason(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** {@return whether another person gets copies of notes} */
    boolean handsOver() {
        return this != FORGOTTEN;
    }

    /**
     * {@return whether the author's objection ends the case} Somebody who objects is neither dead nor without a
     * passphrase they need; an order or a departure stands against their will, and the objection is on file.
     */
    boolean endsWithAnObjection() {
        return this == DEATH || this == FORGOTTEN;
    }
}
