package org.confide.identity;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the page of a test among the live sessions, as a browser's is, and looks at them at another time. */
@Component
public class SampleLive {

    private final LiveSessions sessions;
    private final AccountRepository accounts;
    private final Clock clock;

    SampleLive(LiveSessions sessions, AccountRepository accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The page of this test is one in which this person has just signed in. */
    public void signedInHere(SignedIn person) {
        Account account = accounts.findById(person.account()).orElseThrow();
        PasswordProof proof = new PasswordProof(account.id(), clock.instant());
        sessions.of(VaadinSession.getCurrent(), new SignedInToken(person, proof, account.doorEpoch(), Set.of()));
    }

    /** The person does something. */
    public void touch() {
        sessions.touch(java.util.Objects.requireNonNull(sessions.current()));
    }

    /** What the watch does after a while in which nobody did anything. */
    public void after(Duration while_) {
        sessions.check(System.nanoTime() + while_.toNanos());
    }

    public int of(SignedIn person) {
        return sessions.of(person.account()).size();
    }
}
