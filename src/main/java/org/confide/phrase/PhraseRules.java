package org.confide.phrase;

import org.confide.identity.Role;
import org.confide.identity.SignedIn;

/** Who keeps which phrases. */
final class PhraseRules {

    private PhraseRules() {}

    /** Who writes notes keeps phrases of their own. */
    static boolean writersKeepTheirOwn(SignedIn person) {
        return person.isAny(Role.CLINICIAN, Role.TRAINEE);
    }

    /** The practice's are kept by who runs it or answers for others' notes. */
    static boolean adminsAndSupervisorsKeepThePractices(SignedIn person) {
        return person.isAny(Role.PRACTICE_ADMIN, Role.SUPERVISOR);
    }

    /** Whether a person may change a phrase. */
    static boolean mayChange(SignedIn person, Phrase phrase) {
        return phrase.isThePractices()
                ? adminsAndSupervisorsKeepThePractices(person)
                : writersKeepTheirOwn(person) && phrase.isOf(person.account());
    }
}
