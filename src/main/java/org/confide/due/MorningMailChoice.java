package org.confide.due;

/**
 * What a person chose about the morning's mail.
 *
 * @param wanted whether it comes
 * @param address where, or empty
 */
public record MorningMailChoice(boolean wanted, String address) {

    static final MorningMailChoice NONE = new MorningMailChoice(false, "");

    /** Says whether it is wanted, and no address. */
    @Override
    public String toString() {
        return "MorningMailChoice[" + wanted + "]";
    }
}
