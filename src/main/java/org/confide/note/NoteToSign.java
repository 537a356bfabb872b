package org.confide.note;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;

/**
 * A note on its way to a signature, for those who look at it before.
 *
 * @param documented what it documents
 * @param client whose chart
 * @param author who writes and signs it
 * @param day the day of the session
 * @param last the client's last signed note before it; asked for only where it is needed
 * @param moment when it is looked at
 */
public record NoteToSign(
        Occasion documented,
        ClientId client,
        AccountId author,
        LocalDate day,
        Supplier<Optional<Last>> last,
        Moment moment) {

    /** When a note is looked at. */
    public enum Moment {
        /** While it is written. The editor opens with few statements, so what can wait for the signature waits. */
        WRITING,
        /** When its author is about to sign it. */
        ABOUT_TO_SIGN,
        /** At the signature itself, when only what is required matters. */
        SIGNING
    }

    /**
     * Tells whether a rule matters now.
     *
     * @param required whether a note can't be signed without it
     * @return whether what does not meet it is to be said
     */
    public boolean hears(boolean required) {
        return required || moment != Moment.SIGNING;
    }

    /**
     * The note before.
     *
     * @param likeness how much another one repeats it
     * @param day when it was, in words
     */
    public record Last(Likeness likeness, String day) {

        /** Says when, and nothing of the text. */
        @Override
        public String toString() {
            return "Last[" + day + "]";
        }
    }
}
