package org.confide.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.CalendarReading;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.spi.CalendarRange;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.Csv;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar on the screen as a file. Each one is in the audit trail. */
@Service
@MayExportTheCalendar
@Transactional
public class CalendarExport {

    private static final String[] HEAD = {
        "Date", "Start", "End", "Minutes", "Clinician", "Clients", "Service", "Place", "Status"
    };

    private static final int MOST_DAYS = 62;

    private final CalendarReading reading;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    CalendarExport(CalendarReading reading, PracticeTime time, ApplicationEventPublisher events) {
        this.reading = reading;
        this.time = time;
        this.events = events;
    }

    /**
     * Writes comma-separated values, with names as the calendar shows them.
     *
     * @param range what is on the screen, at most two months
     * @return a file that a spreadsheet takes as text
     */
    public String csv(CalendarRange range) {
        Csv file = new Csv(HEAD);
        rows(range, "csv").forEach(row -> file.row(line(row)));
        return file.text();
    }

    /**
     * Writes iCalendar, with initials and clinicians' names.
     *
     * @param range what is on the screen, at most two months
     * @return a file that a calendar program takes
     */
    public String calendar(CalendarRange range) {
        return CalendarFile.write(
                rows(range, "ics").stream()
                        .filter(row -> row.status().takesPlace())
                        .map(row -> CalendarEntry.of(row, true))
                        .toList(),
                time.now());
    }

    private List<SessionRow> rows(CalendarRange range, String form) {
        LocalDate last = range.until().minusDays(1);
        if (ChronoUnit.DAYS.between(range.from(), range.until()) > MOST_DAYS) {
            throw new BadInput("range", "At most two months fit in a file. Show fewer days.");
        }
        List<SessionRow> rows = range.whose() == null
                ? reading.ofPractice(range.from(), range.until())
                : reading.ofClinician(range.whose(), range.from(), range.until());
        events.publishEvent(AuditFact.read(
                        "calendar.export",
                        range.whose() == null ? null : range.whose().value(),
                        null)
                .with("%s, %s to %s, sessions: %d".formatted(form, range.from(), last, rows.size())));
        return rows;
    }

    private Object[] line(SessionRow row) {
        String room = row.room();
        return new Object[] {
            time.dateOf(row.start()).toString(),
            time.time(row.start()),
            time.time(row.end()),
            row.minutes(),
            row.clinicianName(),
            row.clients().stream().map(SessionRow.Attendee::name).collect(Collectors.joining("; ")),
            row.serviceLabel(),
            row.telehealth() ? "Telehealth" : room == null ? "" : room,
            row.status().label()
        };
    }
}
