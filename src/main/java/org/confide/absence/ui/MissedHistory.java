package org.confide.absence.ui;

import java.util.Optional;
import org.confide.absence.MissedCounts;
import org.confide.absence.MissedSessions;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.spi.ClientHistory;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Component;

/** The sessions a client missed, said while another is booked: to those who see them in the chart's terms. */
@Component
class MissedHistory implements ClientHistory {

    private final MissedSessions missed;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    MissedHistory(MissedSessions missed, PracticeTime time, CurrentUser currentUser) {
        this.missed = missed;
        this.time = time;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<String> of(ClientId client) {
        if (!currentUser.get().isAny(Role.CLINICIAN, Role.TRAINEE, Role.FRONT_DESK, Role.PRACTICE_ADMIN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MissedCounts(missed.of(client)).words(time::date))
                    .filter(words -> !words.isEmpty());
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }
}
