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
        return person.isAny(Role.FRONT_DESK, Role.BILLER, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER, Role.AUDITOR)
                || session.isConductedBy(person.account())
                || person.is(Role.SUPERVISOR) && supervises.test(session.clinician());
    }

    /** The front desk changes every session, whoever conducts one their own. */
    static boolean mayChange(SignedIn person, Session session) {
        return person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN)
                || person.isAny(Role.CLINICIAN, Role.TRAINEE) && session.isConductedBy(person.account());
    }
}
