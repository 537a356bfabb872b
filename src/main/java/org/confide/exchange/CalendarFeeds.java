package org.confide.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own secret address, under which a calendar program reads their sessions. */
@Service
@MayHaveAFeed
@Transactional
public class CalendarFeeds {

    private final FeedRows rows;
    private final CurrentUser currentUser;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    CalendarFeeds(FeedRows rows, CurrentUser currentUser, PracticeTime time, ApplicationEventPublisher events) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.time = time;
        this.events = events;
    }

    /** {@return when the address that stands was made, or nothing without one} */
    public Optional<Instant> made() {
        return rows.made(self());
    }

    /**
     * Makes an address; the one before it stops working.
     *
     * @return the secret for {@link ExchangePaths#feed}, to be shown once
     */
    public String make() {
        rows.revoke(self(), time.now());
        String secret = Secret.next();
        UUID feed = rows.make(self(), Secret.hash(secret), time.now());
        events.publishEvent(AuditFact.change("feed.make", feed, null));
        return secret;
    }

    /** Makes the address stop working; without one nothing happens. */
    public void revoke() {
        if (rows.revoke(self(), time.now()) > 0) {
            events.publishEvent(AuditFact.change("feed.revoke", null, null));
        }
    }

    private UUID self() {
        return currentUser.id().value();
    }
}
