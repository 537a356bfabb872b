package org.confide.note.spi;

import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.confide.identity.SignedIn;

/** Decides whose notes need a second signature, and whose it is. */
public interface CosignPolicy {

    /**
     * Tells whether a note needs a co-signature.
     *
     * @param author who signs it now
     * @param dateOfService the day of the session
     * @return whether the supervisor has to sign too
     */
    boolean needsCosignature(SignedIn author, LocalDate dateOfService);

    /**
     * Tells whether a person may give it.
     *
     * @param supervisor who would
     * @param author whose note it is
     * @param dateOfService the day of the session
     * @return whether they supervised the author on that day
     */
    boolean mayCosign(SignedIn supervisor, AccountId author, LocalDate dateOfService);

    /**
     * Tells whether there is anybody who could.
     *
     * @param author whose note it is
     * @param dateOfService the day of the session
     * @return whether a supervisor is entered for that day
     */
    boolean hasCosigner(AccountId author, LocalDate dateOfService);
}
