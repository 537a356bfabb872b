package org.confide.vault;

import org.confide.identity.AnybodySignedIn;
import org.confide.practice.PracticeTime;
import org.springframework.stereotype.Service;

/** Whether anything of recovery waits for a person, in one sentence without detail. */
@Service
@AnybodySignedIn
class RecoveryAttention {

    private final Recovery recovery;
    private final RecoveryCases cases;
    private final PracticeTime time;

    RecoveryAttention(Recovery recovery, RecoveryCases cases, PracticeTime time) {
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
        return runs ? "A recovery case runs that concerns you." : "";
    }
}
