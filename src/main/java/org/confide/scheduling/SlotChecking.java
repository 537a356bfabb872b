package org.confide.scheduling;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.confide.client.ClientAccess;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says before anything is stored whether a time would do, and which others would. */
@Service
@BooksSessions
@Transactional
public class SlotChecking {

    private final Slots slots;
    private final Givers givers;
    private final FreeTimes freeTimes;
    private final SessionPlanner planner;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final PracticeTime time;

    SlotChecking(
            Slots slots,
            Givers givers,
            FreeTimes freeTimes,
            SessionPlanner planner,
            ClientAccess access,
            CurrentUser currentUser,
            PracticeTime time) {
        this.slots = slots;
        this.givers = givers;
        this.freeTimes = freeTimes;
        this.planner = planner;
        this.access = access;
        this.currentUser = currentUser;
        this.time = time;
    }

    /**
     * Says what stands against a booking.
     *
     * @param wanted the booking
     * @return a sentence for each thing, none when the time is free
     * @throws BadInput when something of the booking can't be
     * @throws NotFound when a client is not this person's to book
     */
    public List<String> against(Booking wanted) {
        Session session = planned(wanted);
        List<String> against = new ArrayList<>(givers.against(session));
        against.addAll(slots.against(session, time.now()));
        return against;
    }

    /**
     * Finds other times of the same day, for the same people and place.
     *
     * @param wanted the booking whose time is taken
     * @return up to three starts by the practice's clocks, in the order of time
     * @throws BadInput when something of the booking can't be
     * @throws NotFound when a client is not this person's to book
     */
    public List<LocalDateTime> alternatives(Booking wanted) {
        return freeTimes.near(planned(wanted)).stream().map(time::local).toList();
    }

    /**
     * Says who may give a service.
     *
     * @param service which
     * @return those who have the skill it takes, or nothing where everybody who treats may
     * @throws NotFound when there is no such service
     */
    public Optional<Set<AccountId>> givers(ServiceId service) {
        return givers.of(service);
    }

    /** {@return whether this person may plan something although something stands against it} */
    @ChangesSessions
    public boolean mayOverride() {
        return SchedulingRules.mayOverride(currentUser.get());
    }

    private Session planned(Booking wanted) {
        if (!SchedulingRules.mayBook(currentUser.get(), wanted.clinician())) {
            throw new BadInput("clinician", "You book sessions for yourself. The front desk books for others.");
        }
        Session session = planner.planned(wanted);
        session.clients().forEach(access::requireOpen);
        return session;
    }
}
