package org.confide.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.spi.SessionState;
import org.confide.shared.NotFound;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.confide.staff.Supervision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
    private final Supervision supervision;
    private final StaffDirectory staff;
    private final ObjectProvider<SessionState> states;

    SessionReading(
            Sessions sessions,
            SessionRows rows,
            PracticeTime time,
            CurrentUser currentUser,
            Supervision supervision,
            StaffDirectory staff,
            ObjectProvider<SessionState> states) {
        this.sessions = sessions;
        this.rows = rows;
        this.time = time;
        this.currentUser = currentUser;
        this.supervision = supervision;
        this.staff = staff;
        this.states = states;
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
        LocalDate day = time.dateOf(session.start());
        boolean seen = session.status() != SessionStatus.ENTERED_IN_ERROR
                && SchedulingRules.mayRead(
                        person, session, clinician -> supervision.supervises(person.account(), clinician, day));
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
        if (!SchedulingRules.mayReadDayOf(
                person, clinician, supervisee -> supervision.supervises(person.account(), supervisee, day))) {
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
        if (!SchedulingRules.seesEverySession(currentUser.get())) {
            throw new NotFound();
        }
        return rows.between(time.startOf(day), time.startOf(day.plusDays(1)));
    }

    /**
     * One of a client's sessions, for the chart. Whoever calls it decides what of the chart may be read.
     *
     * @param id which
     * @param client whose
     * @return the session
     * @throws NotFound when it is missing, entered in error, or not this client's
     */
    public Session ofClient(SessionId id, ClientId client) {
        return sessions.findById(id)
                .filter(session -> session.status() != SessionStatus.ENTERED_IN_ERROR)
                .filter(session -> session.clients().contains(client))
                .orElseThrow(NotFound::new);
    }

    /**
     * A client's next session, for the chart. Whoever calls it has decided that the chart may be read.
     *
     * @param client whose
     * @return the first planned session that has not begun, or nothing
     */
    // One reading needs no transaction, whose three trips to the server take longer than the reading.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<SessionRow> next(ClientId client) {
        return rows.nextOf(client, time.now());
    }

    /**
     * Tells whose documentation is done; it speaks of progress notes only.
     *
     * @param shown the sessions on the screen
     * @return those that are documented
     */
    public Set<SessionId> documented(Collection<SessionRow> shown) {
        List<SessionId> ids = shown.stream().map(SessionRow::id).toList();
        return ids.isEmpty()
                ? Set.of()
                : states.orderedStream()
                        .flatMap(state -> state.documented(ids).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Lists whose days this person may choose from.
     *
     * @return the person's own day first, then supervisees'; for those who see every session all who treat
     */
    public List<StaffRow> calendars() {
        SignedIn person = currentUser.get();
        if (SchedulingRules.seesEverySession(person)) {
            return staff.clinicians();
        }
        List<AccountId> whose = new ArrayList<>();
        if (person.isAny(Role.CLINICIAN, Role.TRAINEE)) {
            whose.add(person.account());
        }
        if (person.is(Role.SUPERVISOR)) {
            whose.addAll(supervision.superviseesOf(person.account(), time.today()));
        }
        Map<AccountId, StaffRow> names = staff.named(whose);
        return whose.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    /** {@return whether this person sees the whole practice's day} */
    public boolean seesEverySession() {
        return SchedulingRules.seesEverySession(currentUser.get());
    }
}
