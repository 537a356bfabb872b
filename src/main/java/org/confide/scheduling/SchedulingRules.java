package org.confide.scheduling;

import java.util.function.Predicate;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;

/** Who sees and changes which session (roles.md, “schedule / session”). */
final class SchedulingRules {

    private SchedulingRules() {}

    /**
     * Who conducts it, who supervises them, and those who keep the practice's calendar.
     *
     * @param supervises whether the person supervises a clinician on the session's day
     */
    static boolean mayRead(SignedIn person, Session session, Predicate<AccountId> supervises) {
        return seesEverySession(person)
                || (person.isAny(Role.CLINICIAN, Role.TRAINEE) && session.isConductedBy(person.account()))
                || (person.is(Role.SUPERVISOR) && supervises.test(session.clinician()));
    }

    /** The front desk changes every session, whoever conducts one their own. */
    static boolean mayChange(SignedIn person, Session session) {
        return person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN)
                || (person.isAny(Role.CLINICIAN, Role.TRAINEE) && session.isConductedBy(person.account()));
    }

    /** The same for a row of a list, which names one clinician. */
    static boolean mayChange(SignedIn person, AccountId clinician) {
        return person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN)
                || (person.isAny(Role.CLINICIAN, Role.TRAINEE)
                        && person.account().equals(clinician));
    }

    /** Whoever may change it moves it; only those who keep the calendar give it to another clinician. */
    static boolean mayMove(SignedIn person, Session session, AccountId clinician) {
        return mayChange(person, session)
                && (session.clinician().equals(clinician) || person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN));
    }

    /** Who may plan something although something stands against it; a trainee finds another time. */
    static boolean mayOverride(SignedIn person) {
        return person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN, Role.CLINICIAN);
    }

    /** The front desk books for everybody, whoever treats only for themselves. */
    static boolean mayBook(SignedIn person, AccountId clinician) {
        return person.is(Role.FRONT_DESK)
                || (person.isAny(Role.CLINICIAN, Role.TRAINEE)
                        && person.account().equals(clinician));
    }

    /** Everybody's day: who keeps the calendar, bills by it, or answers for it. */
    static boolean seesEverySession(SignedIn person) {
        return person.isAny(Role.FRONT_DESK, Role.BILLER, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER, Role.AUDITOR);
    }

    /** Somebody's day: one's own, a supervisee's, or everybody's. */
    static boolean mayReadDayOf(SignedIn person, AccountId clinician, Predicate<AccountId> supervises) {
        return seesEverySession(person)
                || (person.account().equals(clinician) && person.isAny(Role.CLINICIAN, Role.TRAINEE))
                || (person.is(Role.SUPERVISOR) && supervises.test(clinician));
    }
}
