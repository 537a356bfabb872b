package org.confide.scheduling;

import java.time.Clock;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.AnybodySignedIn;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Answers who conducts a session, from the plan alone: whether a note of any kind exists plays no part in it. */
@Service
@AnybodySignedIn
public class SessionConduct {

    private final Sessions sessions;
    private final Clock clock;

    SessionConduct(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Tells whether a person conducts a session that was not called off.
     *
     * @param account the person
     * @param session the session
     * @return whether they are its clinician or co-clinician
     */
    public boolean conducted(AccountId account, SessionId session) {
        return sessions.findById(session)
                .filter(found -> found.status().takesPlace())
                .filter(found -> found.isConductedBy(account))
                .isPresent();
    }

    /**
     * Tells whether a person ever conducted a session with a client.
     *
     * @param account the person
     * @param client the client
     * @return whether there is one that has begun and was not called off
     */
    public boolean everConducted(AccountId account, ClientId client) {
        return !sessions.conducted(client, account, clock.instant(), Limit.of(1))
                .isEmpty();
    }
}
