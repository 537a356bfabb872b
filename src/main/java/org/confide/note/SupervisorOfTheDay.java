package org.confide.note;

import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.spi.CosignPolicy;
import org.confide.staff.Supervision;
import org.springframework.stereotype.Component;

/** A trainee's note needs the supervisor of that day. */
@Component
class SupervisorOfTheDay implements CosignPolicy {

    private final Supervision supervision;

    SupervisorOfTheDay(Supervision supervision) {
        this.supervision = supervision;
    }

    @Override
    public boolean needsCosignature(SignedIn author, LocalDate dateOfService) {
        return author.is(Role.TRAINEE);
    }

    @Override
    public boolean mayCosign(SignedIn supervisor, AccountId author, LocalDate dateOfService) {
        return supervisor.is(Role.SUPERVISOR)
                && !supervisor.account().equals(author)
                && supervision.supervises(supervisor.account(), author, dateOfService);
    }

    @Override
    public boolean hasCosigner(AccountId author, LocalDate dateOfService) {
        return !supervision.supervisorsOf(author, dateOfService).isEmpty();
    }
}
