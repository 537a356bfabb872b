package org.confide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows planned sessions to those who may see them. */
@Service
@ReadsSessions
@Transactional
public class SessionReading {

    private final Sessions sessions;
    private final SessionRows rows;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    SessionReading(Sessions sessions, SessionRows rows, PracticeTime time, CurrentUser currentUser) {
        this.sessions = sessions;
        this.rows = rows;
        this.time = time;
        this.currentUser = currentUser;
    }

    /**
     * Opens a session.
     *
     * @param id which
     * @return the session
     * @throws NotFound when it is missing, entered in error, or not this person's to see
     */
    public Session get(SessionId id) {
        Session session = sessions.findById(id).orElseThrow(NotFound::new);
        SignedIn person = currentUser.get();
        boolean seen = session.status() != SessionStatus.ENTERED_IN_ERROR
                && SchedulingRules.mayRead(person, session, clinician -> false);
        if (!seen) {
            throw new NotFound();
        }
        return session;
    }

    /**
     * The sessions a clinician conducts on a day.
     *
     * @param clinician who; somebody else's day is for those who keep the calendar or supervise them
     * @param day in the practice's zone
     * @return the sessions in the order of time, with the names of their clients
     * @throws NotFound when it is not this person's to see
     */
    public List<SessionRow> day(AccountId clinician, LocalDate day) {
        SignedIn person = currentUser.get();
        boolean seen = person.account().equals(clinician) || keepsTheCalendar(person);
        if (!seen) {
            throw new NotFound();
        }
        return rows.conductedBy(clinician, time.startOf(day), time.startOf(day.plusDays(1)));
    }

    /**
     * All sessions of the practice on a day.
     *
     * @param day in the practice's zone
     * @return the sessions in the order of time
     * @throws NotFound for whoever does not keep the calendar
     */
    public List<SessionRow> dayOfPractice(LocalDate day) {
        if (!keepsTheCalendar(currentUser.get())) {
            throw new NotFound();
        }
        return rows.between(time.startOf(day), time.startOf(day.plusDays(1)));
    }

    /**
     * A client's sessions for the chart, the newest first. Whoever calls it has decided that the chart may be read.
     *
     * @param client whose
     * @param before only sessions that begin before this moment, the key for paging
     * @param limit how many at most
     * @return the sessions
     */
    public List<SessionRow> ofClient(ClientId client, Instant before, int limit) {
        return rows.ofClient(client, before, limit);
    }

    private static boolean keepsTheCalendar(SignedIn person) {
        return person.isAny(Role.FRONT_DESK, Role.BILLER, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER, Role.AUDITOR);
    }
}
