package org.confide.note.spi;

import java.time.LocalDate;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.SignedIn;
import org.confide.note.ProgressNoteId;
import org.confide.practice.ServiceId;
import org.jspecify.annotations.Nullable;

/** Decides how many signatures a note needs beside its author's, and whose they are. */
public interface CosignPolicy {

    /**
     * Tells of whom it is certain, before their notes are signed, that these will be submitted for review. Which notes a
     * sample takes is not told beforehand.
     *
     * @param author who writes it
     * @param dateOfService the day of the session
     * @param service the service rendered, or null for what happened outside of a session
     * @param clients whose notes, at least one
     * @return those of them whose notes are submitted by signing
     */
    Set<ClientId> announced(
            SignedIn author, LocalDate dateOfService, @Nullable ServiceId service, Set<ClientId> clients);

    /**
     * Tells, at the author's signature, how many have to sign after the author.
     *
     * @param author who signs it now
     * @param dateOfService the day of the session
     * @param service the service rendered, or null for what happened outside of a session
     * @param client whose chart
     * @param note which note
     * @return none, one, or two different persons
     */
    int cosignatures(
            SignedIn author,
            LocalDate dateOfService,
            @Nullable ServiceId service,
            ClientId client,
            ProgressNoteId note);

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
