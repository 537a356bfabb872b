package org.confide.note;

import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.scheduling.Session;

/** Who does what with which progress note (roles.md, rows “progress note”). */
final class NoteRules {

    private NoteRules() {}

    /** Only the person who conducts a session that was not called off writes its note. */
    static boolean onlyTheConductorWrites(SignedIn person, Session session) {
        return person.isAny(Role.CLINICIAN, Role.TRAINEE)
                && session.isConductedBy(person.account())
                && session.status().takesPlace();
    }

    /** Only the author goes on with a draft. */
    static boolean onlyTheAuthorWrites(SignedIn person, AccountId author) {
        return person.isAny(Role.CLINICIAN, Role.TRAINEE) && person.account().equals(author);
    }

    /**
     * The team reads final notes; a submitted one is read by its author and the author's supervisor; a draft, and a
     * returned one, by its author alone.
     *
     * @param reads whether final notes of this chart are open to the person
     * @param supervises whether the person supervises the author on the day of the session
     */
    static boolean mayRead(SignedIn person, AccountId author, NoteStatus status, boolean reads, boolean supervises) {
        if (person.account().equals(author)) {
            return true;
        }
        if (status.isFinal()) {
            return reads || supervises;
        }
        return status == NoteStatus.SUBMITTED && supervises;
    }

    /** A final note is said to stand in the wrong chart by who signed it, or by the privacy officer. */
    static boolean signersAndThePrivacyOfficerMark(SignedIn person, boolean signed, NoteStatus status) {
        return (signed || person.is(Role.PRIVACY_OFFICER)) && status.isFinal();
    }

    /**
     * What stands in the wrong chart is no longer read by the team.
     *
     * @param reads whether final notes of this chart are open to the person
     */
    static boolean theAuthorAndThePrivacyOfficerReadWhatIsInError(SignedIn person, AccountId author, boolean reads) {
        return person.account().equals(author) || (reads && person.is(Role.PRIVACY_OFFICER));
    }

    /** Only who signed a final note adds to it. */
    static boolean onlyASignerAmends(boolean signed, NoteStatus status) {
        return signed && status.isFinal();
    }

    /** An auditor reads what was drawn by lot and nothing else. */
    static boolean onlyWhatWasDrawnIsRead(NoteSample sample, ProgressNoteId note) {
        return sample.notes().stream().anyMatch(drawn -> drawn.id().equals(note));
    }
}
