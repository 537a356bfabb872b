package org.confide.scheduling;

import java.util.List;
import org.confide.client.ClientAccess;
import org.confide.identity.CurrentUser;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans sessions that recur. Every session becomes a row of its own at once, so that none that has begun is ever touched
 * by a later change of the rule.
 */
@Service
@BooksSessions
@Transactional
public class SeriesBooking {

    private final Sessions sessions;
    private final SeriesList series;
    private final SeriesPlanner planner;
    private final SeriesSlots slots;
    private final Joining joining;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SeriesBooking(
            Sessions sessions,
            SeriesList series,
            SeriesPlanner planner,
            SeriesSlots slots,
            Joining joining,
            ClientAccess access,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.series = series;
        this.planner = planner;
        this.slots = slots;
        this.joining = joining;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Books a series.
     *
     * @param booking the first session
     * @param rule by which it recurs
     * @param keepHolidays whether days on which the practice is closed are wanted too; each is then asked about
     * @param choice what was decided about days against which something stands
     * @return the sessions in order
     * @throws SeriesTaken when something stands against days about which nothing was decided; nothing is booked then
     * @throws BadInput when something of it can't be
     * @throws NotFound when a client is not this person's to book
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<SessionId> book(Booking booking, SeriesRule rule, boolean keepHolidays, SeriesChoice choice) {
        if (!SchedulingRules.mayBook(currentUser.get(), booking.clinician())) {
            throw new BadInput("clinician", "You book sessions for yourself. The front desk books for others.");
        }
        booking.clients().forEach(access::requireOpen);
        SeriesPlanner.Planned planned = planner.planned(booking, rule, keepHolidays, choice.leftOut());
        slots.requireFree(planned.sessions(), choice, true);
        joining.join(planned.sessions().getFirst());
        series.save(planned.series());
        planned.sessions().forEach(session -> save(session, choice));
        return planned.sessions().stream().map(Session::id).toList();
    }

    private void save(Session session, SeriesChoice choice) {
        Anyway anyway = choice.on(session.seriesDay());
        sessions.save(session);
        session.clients()
                .forEach(client -> events.publishEvent(anyway.noted(
                        AuditFact.change("session.book", session.id().value(), client.value()))));
        events.publishEvent(SessionChanged.inPlace(session));
    }
}
