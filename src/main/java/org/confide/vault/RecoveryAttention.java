package org.confide.vault;

import org.confide.identity.AnybodySignedIn;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.springframework.stereotype.Service;

/** Whether anything of recovery waits for a person, in one sentence without detail. */
@Service
@AnybodySignedIn
class RecoveryAttention {

    private final CurrentUser currentUser;
    private final Recovery recovery;
    private final RecoveryCases cases;
    private final PracticeTime time;

    RecoveryAttention(CurrentUser currentUser, Recovery recovery, RecoveryCases cases, PracticeTime time) {
        this.currentUser = currentUser;
        this.recovery = recovery;
        this.cases = cases;
        this.time = time;
    }

    /** {@return what waits, or an empty text} */
    String sentence() {
        if (recovery.hasSheet()) {
            return "A recovery sheet waits for you to print it.";
        }
        boolean runs =
                cases.list().stream().anyMatch(state -> state.stage(time.now()).isRunning());
        if (runs) {
            return "A recovery case runs that concerns you.";
        }
        return currentUser.get().is(Role.PRACTICE_ADMIN) && recovery.hasOfficersGone()
                ? "A recovery officer can't sign in any more. Set recovery up with other people."
                : "";
    }
}
