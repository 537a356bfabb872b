package org.confide.identity;

import java.util.Comparator;
import java.util.List;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person is signed in, and the way out everywhere else. */
@Service
@AnybodySignedIn
public class OwnSessions {

    private final CurrentUser currentUser;
    private final AccountRepository accounts;
    private final LiveSessions live;
    private final ApplicationEventPublisher events;

    OwnSessions(
            CurrentUser currentUser, AccountRepository accounts, LiveSessions live, ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.live = live;
        this.events = events;
    }

    /** {@return every browser in which the person is signed in, the newest first} */
    public List<OpenSession> all() {
        LiveSession here = live.current();
        return live.of(currentUser.id()).stream()
                .sorted(Comparator.comparing(LiveSession::since).reversed())
                .map(session ->
                        new OpenSession(session.program(), session.since(), session.lastActive(), session == here))
                .toList();
    }

    /**
     * Ends every session of the account but the one that asks: what is open there leaves the screen at once, and what
     * has no open page is refused with its next request.
     */
    @Transactional
    public void endOthers() {
        Account account = accounts.findById(currentUser.id()).orElseThrow(NotFound::new);
        account.endSessions();
        currentUser.stay(account.doorEpoch());
        live.endOthers(account.id());
        events.publishEvent(
                AuditFact.change("account.sign-out-elsewhere", account.id().value(), null));
    }
}
