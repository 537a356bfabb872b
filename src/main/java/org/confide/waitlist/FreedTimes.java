package org.confide.waitlist;

import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.spi.WaitingClients;
import org.springframework.stereotype.Component;

/** Tells the calendar how many wait for a time that was given up, as far as the person who looks may see them. */
@Component
class FreedTimes implements WaitingClients {

    private final WaitlistMatching matching;
    private final CurrentUser currentUser;
    private final PracticeTime time;

    FreedTimes(WaitlistMatching matching, CurrentUser currentUser, PracticeTime time) {
        this.matching = matching;
        this.currentUser = currentUser;
        this.time = time;
    }

    @Override
    public int fitting(SessionRow freed) {
        boolean books = currentUser.get().isAny(Role.FRONT_DESK, Role.CLINICIAN, Role.TRAINEE);
        return books && freed.start().isAfter(time.now())
                ? matching.fitting(freed).size()
                : 0;
    }
}
