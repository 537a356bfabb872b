package org.confide.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.confide.identity.AtTheDoor;
import org.confide.identity.LinkTries;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a feed by its secret; nobody is signed in behind a calendar program. That it was read is in the trail once a day
 * and not each of the hundred times a program asks.
 */
@Service
@AtTheDoor
@Transactional
class FeedReading {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 12;

    private final FeedRows rows;
    private final LinkTries tries;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    FeedReading(FeedRows rows, LinkTries tries, PracticeTime time, ApplicationEventPublisher events) {
        this.rows = rows;
        this.tries = tries;
        this.time = time;
        this.events = events;
    }

    /**
     * Reads a feed.
     *
     * @param secret what the address holds
     * @param address where the request came from
     * @return iCalendar; nothing, whatever the reason, where the secret opens nothing
     */
    public Optional<String> read(String secret, String address) {
        if (tries.wait(address)) {
            return Optional.empty();
        }
        Optional<FeedRows.Open> open = rows.open(Secret.hash(secret));
        if (open.isEmpty()) {
            tries.missed(address);
            return Optional.empty();
        }
        FeedRows.Open feed = open.get();
        LocalDate today = time.today();
        if (rows.readOn(feed.feed(), today)) {
            events.publishEvent(AuditFact.read("feed.read", feed.feed(), null).by(feed.account()));
        }
        return Optional.of(CalendarFile.write(
                rows.sessions(
                        feed.account(),
                        time.startOf(today.minusMonths(MONTHS_BACK)),
                        time.startOf(today.plusMonths(MONTHS_AHEAD))),
                time.now()));
    }
}
