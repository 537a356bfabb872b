package org.confide.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.confide.identity.AnybodySignedIn;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which the practice is closed. Reading asks the database only once. */
@Service
@AnybodySignedIn
public class Closures {

    private static final int LAST_YEAR = 2100;

    private final PracticeMemory memory;
    private final ClosureList closures;
    private final ApplicationEventPublisher events;

    Closures(PracticeMemory memory, ClosureList closures, ApplicationEventPublisher events) {
        this.memory = memory;
        this.closures = closures;
        this.events = events;
    }

    /**
     * Tells whether the practice is closed on a day.
     *
     * @param day by the practice's calendar
     * @return why it is closed, or nothing when it is not
     */
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(memory.closures().get(day)).map(Closure::name);
    }

    /**
     * Lists closures.
     *
     * @param from first day asked about
     * @param to last day asked about
     * @return those of the span, in order
     */
    public List<Closure> between(LocalDate from, LocalDate to) {
        return List.copyOf(memory.closures().subMap(from, true, to, true).values());
    }

    /**
     * Closes the practice on a day; on one that is closed already the name changes. Sessions that are booked stay.
     *
     * @param closure day and name
     */
    @Transactional
    @MayRunThePractice
    public void close(Closure closure) {
        closures.save(closure);
        told("closure.add");
    }

    /**
     * Takes a closure back.
     *
     * @param day the day, closed or not
     */
    @Transactional
    @MayRunThePractice
    public void open(LocalDate day) {
        closures.deleteById(day);
        told("closure.remove");
    }

    /**
     * Closes the practice on the federal holidays of a year. Days that are closed already keep their names.
     *
     * @param year 2022 to 2100
     * @return how many days were added
     * @throws BadInput when the year is out of range
     */
    @Transactional
    @MayRunThePractice
    public int takeFederalHolidays(int year) {
        if (year < FederalHolidays.FIRST_YEAR || year > LAST_YEAR) {
            throw new BadInput("year", "Holidays are known from 2022 to 2100. Choose another year.");
        }
        List<LocalDate> known = closures.inOrder().stream().map(Closure::day).toList();
        List<Closure> missing = FederalHolidays.of(year).entrySet().stream()
                .filter(holiday -> !known.contains(holiday.getKey()))
                .map(holiday -> new Closure(holiday.getKey(), holiday.getValue()))
                .toList();
        missing.forEach(closures::save);
        told("closure.holidays");
        return missing.size();
    }

    private void told(String action) {
        events.publishEvent(new PracticeChanged());
        events.publishEvent(AuditFact.change(action, null, null));
    }
}
