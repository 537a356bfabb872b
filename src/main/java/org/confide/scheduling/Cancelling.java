package org.confide.scheduling;

import java.time.Instant;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.springframework.stereotype.Component;

/** Tells a cancellation in time from a late one, by the practice's rule and the clock. */
@Component
class Cancelling {

    private final PracticeSettings settings;
    private final PracticeTime time;

    Cancelling(PracticeSettings settings, PracticeTime time) {
        this.settings = settings;
        this.time = time;
    }

    /** What calling off a session with this planned start makes of it now. */
    SessionStatus kind(Instant start) {
        boolean inTime =
                !time.now().isAfter(start.minus(settings.missedSessions().notice()));
        return inTime ? SessionStatus.CANCELLED : SessionStatus.LATE_CANCELLED;
    }
}
