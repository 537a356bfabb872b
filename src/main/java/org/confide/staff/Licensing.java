package org.confide.staff;

import java.time.LocalDate;
import org.confide.identity.Account;
import org.confide.identity.AccountId;
import org.confide.identity.AnybodySignedIn;
import org.confide.identity.Role;
import org.springframework.stereotype.Service;

/** Who may treat on a day: by a licence in force, or as a trainee under supervision. */
@Service
@AnybodySignedIn
public class Licensing {

    private final StaffMembers members;
    private final Qualifications qualifications;

    Licensing(StaffMembers members, Qualifications qualifications) {
        this.members = members;
        this.qualifications = qualifications;
    }

    /**
     * Tells whether a person may hold and document a session of a day.
     *
     * @param person the person
     * @param day the day of the session
     * @return whether a licence entered by somebody else is in force, or the person is a trainee with a supervisor
     */
    public boolean mayDocument(AccountId person, LocalDate day) {
        return qualifications.licensed(person, day) || (isTrainee(person) && qualifications.supervised(person, day));
    }

    private boolean isTrainee(AccountId person) {
        return members.account(person)
                .map(Account::roles)
                .filter(roles -> roles.contains(Role.TRAINEE))
                .isPresent();
    }
}
