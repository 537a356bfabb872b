package org.confide.shared;

/**
 * What somebody entered can't be taken. The message is written for that person: what happened, what to do. It never
 * repeats the text that was entered.
 */
public class BadInput extends RuntimeException {

    private final String field;

    /**
     * Refuses an entry.
     *
     * @param field the name of the field the message stands beside, such as {@code dateOfBirth}
     * @param message a sentence for the person who entered it
     */
    public BadInput(String field, String message) {
        super(message);
        this.field = field;
    }

    /** {@return the name of the field the message stands beside} */
    public String field() {
        return field;
    }
}
