package org.confide.reminder;

import java.util.Collection;
import org.confide.identity.AccountId;
import org.confide.identity.AnybodySignedIn;
import org.confide.practice.PracticeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Tells people who work here by e-mail that something waits for them in Confide, and never what. */
@Service
@AnybodySignedIn
public class StaffNotices {

    private static final Logger LOG = LoggerFactory.getLogger(StaffNotices.class);

    private final NoticeRows rows;
    private final PracticeTime time;

    StaffNotices(NoticeRows rows, PracticeTime time) {
        this.rows = rows;
        this.time = time;
    }

    /**
     * Puts a notice down for each; it is sent within minutes to those who have entered an address, where this server sends
     * mail. It never fails, since what it tells of is done already.
     *
     * @param people who
     */
    public void waits(Collection<AccountId> people) {
        try {
            people.forEach(person -> rows.add(person, time.now()));
        } catch (RuntimeException untold) {
            // The exception's own words may quote a row. Whoever signs in is told on the screen.
            LOG.warn("Notices could not be put down: {}", untold.getClass().getName());
        }
    }
}
