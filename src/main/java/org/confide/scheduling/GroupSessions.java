package org.confide.scheduling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the sessions of a group carry the members of their day. One that has begun is never touched. One that was moved by
 * itself is still the group's and carries its members too. A client of whom something was said for a session, such as a
 * cancellation, stays in that session.
 */
@Service
@ChangesSessions
@Transactional
public class GroupSessions {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int SAID = 3;

    private final Sessions sessions;
    private final SessionAttendance attendance;
    private final SeriesSlots slots;
    private final Joining joining;
    private final ClientDirectory names;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    GroupSessions(
            Sessions sessions,
            SessionAttendance attendance,
            SeriesSlots slots,
            Joining joining,
            ClientDirectory names,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.slots = slots;
        this.joining = joining;
        this.names = names;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Makes sessions a group's.
     *
     * @param booked sessions that were booked for it
     * @param group which group
     * @throws NotFound when one of them is not this person's to change
     */
    public void belong(Collection<SessionId> booked, GroupId group) {
        booked.forEach(id -> sessions.findById(id)
                .filter(session -> SchedulingRules.mayChange(currentUser.get(), session))
                .orElseThrow(NotFound::new)
                .belongTo(group));
    }

    /**
     * Brings the sessions to come in line with the group's roster.
     *
     * @param group which group
     * @param roster everybody who is or was a member
     * @throws BadInput when somebody who is to come has another session then, or nobody would be left in one
     * @throws NotFound when a session is not this person's to change
     */
    public void keep(GroupId group, Collection<Stay> roster) {
        List<String> clashes = new ArrayList<>();
        toCome(group).forEach(session -> keep(session, roster, clashes));
        if (!clashes.isEmpty()) {
            throw new BadInput(
                    "client",
                    String.join(" ", clashes.stream().limit(SAID).toList())
                            + " Move or cancel what is in the way first, or choose another day.");
        }
    }

    /**
     * Lets another clinician conduct the sessions to come.
     *
     * @param group which group
     * @param leader who
     * @param choice what was decided about days against which something stands; a session left out stays as it is
     * @throws SeriesTaken when something stands against days about which nothing was decided
     * @throws NotFound when a session is not this person's to change
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void lead(GroupId group, AccountId leader, SeriesChoice choice) {
        List<Session> given = toCome(group).stream()
                .filter(session -> !session.clinician().equals(leader))
                .filter(session -> !choice.leftOut().contains(time.dateOf(session.start())))
                .toList();
        given.forEach(session -> session.conductedBy(leader));
        slots.requireFree(given, choice, true);
        given.forEach(session -> {
            joining.join(session);
            session.clients().forEach(client -> tell("session.change", session, client));
            events.publishEvent(SessionChanged.inPlace(session));
        });
    }

    /**
     * Cancels the sessions to come after a day.
     *
     * @param group which group
     * @param lastDay the last day that stays
     * @throws NotFound when a session is not this person's to change
     */
    public void callOff(GroupId group, LocalDate lastDay) {
        toCome(group).stream()
                .filter(session -> time.dateOf(session.start()).isAfter(lastDay))
                .forEach(session -> attendance.mark(session.id(), SessionStatus.CANCELLED));
    }

    private List<Session> toCome(GroupId group) {
        List<Session> toCome = sessions.ofGroup(group, time.now());
        if (!toCome.stream().allMatch(session -> SchedulingRules.mayChange(currentUser.get(), session))) {
            throw new NotFound();
        }
        return toCome;
    }

    private void keep(Session session, Collection<Stay> roster, List<String> clashes) {
        Set<ClientId> wanted = new LinkedHashSet<>();
        roster.stream()
                .filter(stay -> stay.holds(time.dateOf(session.start())))
                .forEach(stay -> wanted.add(stay.client()));
        List<ClientId> here = session.clients();
        List<ClientId> joins =
                wanted.stream().filter(client -> !here.contains(client)).toList();
        List<ClientId> leaves = here.stream()
                .filter(client -> !wanted.contains(client) && session.presence(client) == Presence.EXPECTED)
                .toList();
        if (joins.isEmpty() && leaves.isEmpty()) {
            return;
        }
        joins.forEach(session::join);
        if (session.clients().size() == leaves.size()) {
            throw new BadInput(
                    "lastDay",
                    "Nobody would be left in the session on " + time.date(session.start())
                            + ". Cancel the sessions that no longer take place first.");
        }
        leaves.forEach(session::leave);
        if (!joins.isEmpty()) {
            clashes.addAll(clashes(session, joins));
            joining.join(session);
        }
        joins.forEach(client -> tell("session.join", session, client));
        leaves.forEach(client -> tell("session.leave", session, client));
        events.publishEvent(SessionChanged.inPlace(session));
    }

    private List<String> clashes(Session session, List<ClientId> joins) {
        Set<ClientId> taken = new LinkedHashSet<>();
        Conflicts.of(session, sessions.meanwhile(session.start().minus(LONGEST), session.start(), session.end()))
                .forEach(conflict -> taken.addAll(conflict.clients()));
        taken.retainAll(joins);
        return names.names(taken).values().stream()
                .map(name -> name + " has another session on " + time.dateTime(session.start()) + ".")
                .toList();
    }

    private void tell(String action, Session session, ClientId client) {
        events.publishEvent(AuditFact.change(action, session.id().value(), client.value()));
    }
}
