package org.confide.exchange.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.confide.exchange.CalendarFeeds;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.spi.HoursPart;

/** Puts the feed on one's own page of hours; somebody else's is nobody's business. */
@org.springframework.stereotype.Component
class FeedPart implements HoursPart {

    private final CalendarFeeds feeds;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    FeedPart(CalendarFeeds feeds, PracticeTime time, CurrentUser currentUser) {
        this.feeds = feeds;
        this.time = time;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> content(AccountId whose) {
        SignedIn person = currentUser.get();
        return person.account().equals(whose) && person.isAny(Role.CLINICIAN, Role.TRAINEE)
                ? Optional.of(new FeedSection(feeds, time))
                : Optional.empty();
    }
}
