package org.confide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.springframework.stereotype.Component;

/** Looks at each session of a series as at a single one, and gathers what stands against them by day. */
@Component
class SeriesSlots {

    static final Anyway UNDONE = new Anyway(false, "Back to where it was");

    private final BookingDays days;
    private final Slots slots;
    private final Givers givers;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    SeriesSlots(BookingDays days, Slots slots, Givers givers, PracticeTime time, CurrentUser currentUser) {
        this.days = days;
        this.slots = slots;
        this.givers = givers;
        this.time = time;
        this.currentUser = currentUser;
    }

    /**
     * Lets sessions through at their times, as the only one who plans on those days until the transaction ends. The
     * days are known only after something was read, so the transaction has to read what is committed, not a snapshot.
     *
     * @param wanted sessions of one clinician and service
     * @param choice what was decided about days against which something stands
     * @param newcomer whether the clinician is new to them, so that it matters who may give the service
     * @throws SeriesTaken when something stands against a day about which nothing was decided
     */
    void requireFree(Collection<Session> wanted, SeriesChoice choice, boolean newcomer) {
        boolean overrides = SchedulingRules.mayOverride(currentUser.get());
        List<String> unfit =
                newcomer ? wanted.stream().findFirst().map(givers::against).orElse(List.of()) : List.of();
        requireFree(wanted, day -> overrides ? choice.on(day) : Anyway.NO, unfit);
    }

    /**
     * The same for sessions that go back to where they were. That it is out of hours is no reason against it.
     *
     * @throws SeriesTaken when a time has been given to others
     */
    void requireFreeAgain(Collection<Session> wanted) {
        requireFree(wanted, day -> UNDONE, List.of());
    }

    private void requireFree(Collection<Session> wanted, Function<LocalDate, Anyway> anyway, List<String> unfit) {
        days.take(wanted.stream()
                .map(session -> time.dateOf(session.start()))
                .distinct()
                .toArray(LocalDate[]::new));
        Instant now = time.now();
        List<SeriesTaken.Clash> clashes = new ArrayList<>();
        for (Session session : wanted) {
            LocalDate day = time.dateOf(session.start());
            try {
                slots.requireFree(session, now, anyway.apply(day), unfit);
            } catch (SlotTaken taken) {
                clashes.add(new SeriesTaken.Clash(day, taken.reasons(), taken.needsReason()));
            }
        }
        if (!clashes.isEmpty()) {
            throw new SeriesTaken(clashes);
        }
    }
}
