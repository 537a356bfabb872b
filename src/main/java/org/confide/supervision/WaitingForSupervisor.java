package org.confide.supervision;

import java.time.Duration;
import org.confide.due.spi.WaitsForReview;
import org.confide.identity.AccountId;
import org.springframework.stereotype.Component;

/** Counts a supervisor's queue for the morning's mail, by the statement the queue itself is read with. */
@Component
class WaitingForSupervisor implements WaitsForReview {

    private static final int MOST = 1_000;

    private final QueueRows rows;

    WaitingForSupervisor(QueueRows rows) {
        this.rows = rows;
    }

    @Override
    public int count(AccountId supervisor) {
        return rows.page(supervisor, QueueFilter.ALL, Duration.ZERO, null, MOST).size();
    }
}
