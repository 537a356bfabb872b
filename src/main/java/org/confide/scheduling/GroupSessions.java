package org.confide.scheduling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
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
    private final Joining joining;
    private final ClientDirectory names;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    GroupSessions(
            Sessions sessions,
            Joining joining,
            ClientDirectory names,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
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
        for (Session session : sessions.ofGroup(group, time.now())) {
            if (!SchedulingRules.mayChange(currentUser.get(), session)) {
                throw new NotFound();
            }
            keep(session, roster, clashes);
        }
        if (!clashes.isEmpty()) {
            throw new BadInput(
                    "client",
                    String.join(" ", clashes.stream().limit(SAID).toList())
                            + " Move or cancel what is in the way first, or choose another day.");
        }
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
