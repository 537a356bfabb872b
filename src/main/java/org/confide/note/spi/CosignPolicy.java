package org.confide.note.spi;

import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.confide.identity.SignedIn;
import org.confide.note.ProgressNoteId;
import org.confide.practice.ServiceId;
import org.jspecify.annotations.Nullable;

/** Decides how many signatures a note needs beside its author's, and whose they are. */
public interface CosignPolicy {

    /**
     * Tells whether it is certain, before a note is signed, that it will be submitted for review. Which notes a sample
     * takes is not told beforehand.
     *
     * @param author who writes it
     * @param dateOfService the day of the session
     * @param service the service rendered, or null for what happened outside of a session
     * @return whether signing submits it
     */
    boolean announced(SignedIn author, LocalDate dateOfService, @Nullable ServiceId service);

    /**
     * Tells, at the author's signature, how many have to sign after the author.
     *
     * @param author who signs it now
     * @param dateOfService the day of the session
     * @param service the service rendered, or null for what happened outside of a session
     * @param note which note
     * @return none, one, or two different persons
     */
    int cosignatures(SignedIn author, LocalDate dateOfService, @Nullable ServiceId service, ProgressNoteId note);

    /**
     * Tells how many signatures make a submitted note final.
     *
     * @param service the service rendered, or null for what happened outside of a session
     * @return one, or two different persons
     */
    int cosignaturesOfSubmitted(@Nullable ServiceId service);

    /**
     * Tells whether a person may give one.
     *
     * @param supervisor who would
     * @param author whose note it is
     * @param dateOfService the day of the session
     * @return whether they supervised the author on that day, or stand in today for somebody who did
     */
    boolean mayCosign(SignedIn supervisor, AccountId author, LocalDate dateOfService);

    /**
     * Tells how many there are who could.
     *
     * @param author whose note it is
     * @param dateOfService the day of the session
     * @return how many different persons
     */
    int cosigners(AccountId author, LocalDate dateOfService);
}
