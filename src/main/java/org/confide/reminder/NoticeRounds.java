package org.confide.reminder;

import java.time.Duration;
import java.time.Instant;
import org.confide.identity.IdentityPaths;
import org.confide.reminder.NoticeRows.Waiting;
import org.confide.reminder.spi.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends the notices that wait. One that is three days old is no news: whoever it is for has signed in, or will not. */
@Component
class NoticeRounds implements Rounds {

    private static final Duration NEWS = Duration.ofDays(3);
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);
    private static final String SUBJECT = "Something waits for you in Confide";
    private static final Logger LOG = LoggerFactory.getLogger(NoticeRounds.class);

    private final NoticeRows rows;
    private final PostOffice post;
    private final TransactionTemplate transaction;

    NoticeRounds(NoticeRows rows, PostOffice post, TransactionTemplate transaction) {
        this.rows = rows;
        this.post = post;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "staff-notices";
    }

    @Override
    public void go(Instant now) {
        if (!post.sends()) {
            return;
        }
        rows.toTell(now.minus(NEWS), now.minus(AGAIN_AFTER)).forEach(notice -> tell(notice, now));
        rows.dropOlderThan(now.minus(NEWS));
    }

    /** One that fails stops no other. */
    private void tell(Waiting notice, Instant now) {
        try {
            if (Boolean.TRUE.equals(transaction.execute(status -> rows.claim(notice.id(), now)))) {
                ReminderState came = post.send(notice.address(), SUBJECT, text());
                transaction.executeWithoutResult(status -> rows.settle(notice.id(), came));
            }
        } catch (RuntimeException failed) {
            // The exception's own words may quote a row.
            LOG.error("A notice failed: {}", failed.getClass().getName());
        }
    }

    private String text() {
        String way = post.address(IdentityPaths.LOGIN);
        return "Something waits for you in Confide. Sign in to see what."
                + (way.isEmpty() ? "" : "\n\n" + way)
                + "\n\nThis comes to the address you entered on your account page. Take it out there for no more notices.\n";
    }
}
