package org.confide.waitlist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.scheduling.Booking;
import org.confide.scheduling.FreeTime;
import org.confide.scheduling.FreeTimeSearch;
import org.confide.scheduling.FreeTimeWish;
import org.confide.scheduling.SessionBooking;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SlotTaken;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Brings free times and those who wait together: a few statements, whatever the number of either. */
@Service
@BooksFromTheWaitlist
@Transactional
public class WaitlistMatching {

    /** How far ahead it looks for those who wait. */
    public static final int WEEKS = 2;

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final Waitlist waitlist;
    private final FreeTimeSearch search;
    private final SessionBooking booking;
    private final ServiceCatalogue catalogue;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    WaitlistMatching(
            Waitlist waitlist,
            FreeTimeSearch search,
            SessionBooking booking,
            ServiceCatalogue catalogue,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.waitlist = waitlist;
        this.search = search;
        this.booking = booking;
        this.catalogue = catalogue;
        this.time = time;
        this.events = events;
    }

    /** {@return for each who waits the first time within two weeks that would suit, where there is one} */
    public List<WaitlistMatch> now() {
        List<WaitingRow> waiting = waiting();
        LocalDate today = time.today();
        return matches(waiting, waiting.stream().map(row -> wish(row, today)).toList(), WEEKS);
    }

    /**
     * Finds whom a time would suit that was given up.
     *
     * @param freed a session that was called off and has not begun
     * @return those who wait and could begin within its time, with its clinician
     */
    public List<WaitlistMatch> fitting(SessionRow freed) {
        LocalDateTime start = time.local(freed.start());
        List<WaitingRow> waiting = waiting().stream()
                .filter(row -> row.clinicians().isEmpty() || row.clinicians().containsKey(freed.clinician()))
                .filter(row -> row.days().contains(start.getDayOfWeek()))
                .toList();
        List<WaitingRow> inTime = new ArrayList<>();
        List<FreeTimeWish> wishes = new ArrayList<>();
        for (WaitingRow row : waiting) {
            int from = Math.max(row.times().fromMinute(), minuteOf(start.toLocalTime()));
            if (from + catalogue.get(row.service()).minutes() <= row.times().toMinute()) {
                inTime.add(row);
                wishes.add(wish(
                        row,
                        Set.of(freed.clinician()),
                        EVERY_DAY,
                        Hours.ofMinutes(from, row.times().toMinute()),
                        start.toLocalDate()));
            }
        }
        LocalDateTime end = time.local(freed.end());
        return matches(inTime, wishes, 1).stream()
                .filter(match -> match.time().start().isBefore(end))
                .toList();
    }

    /**
     * Books a time for somebody who waits, who then waits no longer.
     *
     * @param id which entry
     * @param free the time
     * @return the session
     * @throws SlotTaken when something stands against the time by now
     * @throws BadInput when it no longer waits, or something of the booking can't be
     * @throws NotFound when there is no such entry or it is not this person's to book
     */
    // The entry is read before the day's turn is taken, so what is committed counts and not a snapshot.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public SessionId book(WaitingId id, FreeTime free) {
        WaitlistEntry entry = waitlist.mine(id);
        if (!entry.waits()) {
            throw new BadInput("state", "This entry no longer waits. Nothing was booked.");
        }
        SessionId session = booking.book(new Booking(
                free.clinician(),
                null,
                List.of(entry.client()),
                entry.service(),
                free.start(),
                free.minutes(),
                free.room(),
                free.telehealth(),
                ""));
        entry.book(session, time.now());
        events.publishEvent(
                AuditFact.change("waitlist.book", id.value(), entry.client().value()));
        return session;
    }

    /** Those whose service is still offered the way they wait for it. */
    private List<WaitingRow> waiting() {
        return waitlist.open().stream()
                .filter(row -> {
                    OfferedService service = catalogue.get(row.service());
                    return service.active()
                            && (!row.telehealth() || service.telehealth())
                            && row.times().toMinute() - row.times().fromMinute() >= service.minutes();
                })
                .toList();
    }

    private List<WaitlistMatch> matches(List<WaitingRow> waiting, List<FreeTimeWish> wishes, int weeks) {
        List<List<FreeTime>> found = search.next(wishes, weeks, 1);
        List<WaitlistMatch> matches = new ArrayList<>();
        for (int place = 0; place < found.size(); place++) {
            WaitingRow row = waiting.get(place);
            found.get(place).stream().map(free -> new WaitlistMatch(row, free)).forEach(matches::add);
        }
        return matches;
    }

    private FreeTimeWish wish(WaitingRow row, LocalDate first) {
        return wish(row, row.clinicians().keySet(), row.days(), row.times(), first);
    }

    private FreeTimeWish wish(
            WaitingRow row, Set<AccountId> clinicians, Set<DayOfWeek> days, Hours times, LocalDate first) {
        return new FreeTimeWish(
                row.service(),
                catalogue.get(row.service()).minutes(),
                clinicians,
                row.skill(),
                days,
                times,
                first,
                Set.of(),
                row.telehealth(),
                row.client());
    }

    private static int minuteOf(LocalTime at) {
        return at.getHour() * 60 + at.getMinute();
    }
}
