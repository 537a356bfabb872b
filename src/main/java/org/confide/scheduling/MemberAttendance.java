package org.confide.scheduling;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what became of a session for one of its clients, where that differs from the others, and at which times the
 * client came and left. What became of the session follows from what is said of all of them.
 */
@Service
@ChangesSessions
@Transactional
public class MemberAttendance {

    private final Sessions sessions;
    private final SessionRows rows;
    private final BookingDays days;
    private final Slots slots;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final Marking marking;

    MemberAttendance(
            Sessions sessions,
            SessionRows rows,
            BookingDays days,
            Slots slots,
            PracticeTime time,
            CurrentUser currentUser,
            Marking marking) {
        this.sessions = sessions;
        this.rows = rows;
        this.days = days;
        this.slots = slots;
        this.time = time;
        this.currentUser = currentUser;
        this.marking = marking;
    }

    /**
     * Reads a session with what is known of each of its clients.
     *
     * @param id which
     * @return the session as lists show it
     * @throws NotFound when it is not this person's to change
     */
    public SessionRow of(SessionId id) {
        changeable(id);
        return rows.one(id).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * Tells whether there is something to be said of single clients of a session on the screen. It asks no database.
     *
     * @param shown a session on the screen
     * @return whether it is this person's to say, the session was not called off, and it has several clients or its
     *     client came
     */
    @ReadsSessions
    public boolean offered(SessionRow shown) {
        return SchedulingRules.mayChange(currentUser.get(), shown.clinician())
                && shown.status().takesPlace()
                && (shown.clients().size() > 1 || shown.status() != SessionStatus.PLANNED);
    }

    /**
     * Tells what may be said of a client now. It asks no database.
     *
     * @param shown a session on the screen that is this person's to change
     * @param attendee one of its clients
     * @return what may be said; of a session's only client that it came, since the rest is said of the session
     */
    public Set<Presence> choices(SessionRow shown, SessionRow.Attendee attendee) {
        return shown.clients().size() < 2 ? Set.of() : next(attendee.presence(), shown.status(), shown.start());
    }

    /**
     * Says what became of a session for one of its clients. Saying the same twice changes nothing.
     *
     * @param id which session
     * @param client which of its clients
     * @param presence what became of it; {@link Presence#EXPECTED} takes back what was said
     * @throws BadInput when that can't be, such as a no-show before the time has come, or a held session with nobody
     * @throws NotFound when it is not this person's to change, or not this client's session
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void say(SessionId id, ClientId client, Presence presence) {
        Session session = changeable(id);
        Presence before = session.presence(client);
        if (before == presence) {
            return;
        }
        if (!next(before, session.status(), session.start()).contains(presence)) {
            throw new BadInput(
                    "presence",
                    "%s can't become %s now. Look at the session's own status first."
                            .formatted(before.label(), presence.label().toLowerCase(java.util.Locale.US)));
        }
        if (!before.comes() && presence.comes()) {
            days.take(time.dateOf(session.start()));
        }
        List<String> against = before.comes() ? List.of() : slots.against(session, Instant.MIN);
        marking.mark(session, () -> session.say(client, presence, time.now()));
        if (!before.comes() && presence.comes()) {
            requireFree(session, against);
        }
    }

    /**
     * Says when a client came.
     *
     * @param id which session
     * @param client which of its clients
     * @param at by the practice's clocks, on the session's day
     * @throws BadInput when it is still to come, or the client had left by then
     * @throws NotFound when it is not this person's to change, or not this client's session
     */
    public void arrived(SessionId id, ClientId client, LocalTime at) {
        noted(id, client, at, "session.arrived-at", (session, moment) -> session.arrived(client, moment));
    }

    /**
     * Says when a client left; it came, then.
     *
     * @param id which session
     * @param client which of its clients
     * @param at by the practice's clocks, on the session's day
     * @throws BadInput when it is still to come, or the client had not come by then
     * @throws NotFound when it is not this person's to change, or not this client's session
     */
    public void left(SessionId id, ClientId client, LocalTime at) {
        noted(id, client, at, "session.left-at", (session, moment) -> session.left(client, moment));
    }

    private void noted(SessionId id, ClientId client, LocalTime at, String action, BiConsumer<Session, Instant> act) {
        Session session = changeable(id);
        Instant moment = time.instant(time.dateOf(session.start()).atTime(at));
        if (moment.isAfter(time.now())) {
            throw new BadInput("time", "This time is still to come. Enter an earlier one.");
        }
        if (!session.presence(client).here()
                && !next(session.presence(client), session.status(), session.start())
                        .contains(Presence.ATTENDED)) {
            throw new BadInput("time", "The session was called off. Plan it again first.");
        }
        marking.mark(session, () -> act.accept(session, moment));
        marking.tell(session, client, action);
    }

    /** Who had called off may have been given another session meanwhile. */
    private void requireFree(Session session, List<String> before) {
        List<String> against = new ArrayList<>(slots.against(session, Instant.MIN));
        against.removeAll(before);
        if (!against.isEmpty()) {
            throw new BadInput("presence", String.join(" ", against) + " Move or cancel that one first.");
        }
    }

    private Session changeable(SessionId id) {
        return sessions.findById(id)
                .filter(session -> session.status() != SessionStatus.ENTERED_IN_ERROR)
                .filter(session -> SchedulingRules.mayChange(currentUser.get(), session))
                .orElseThrow(NotFound::new);
    }

    private Set<Presence> next(Presence presence, SessionStatus status, Instant start) {
        Instant now = time.now();
        return presence.next(status, !now.isBefore(start), !time.dateOf(start).isAfter(time.dateOf(now)));
    }
}
