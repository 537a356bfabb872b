package org.confide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.Closures;
import org.confide.practice.OpeningHours;
import org.confide.practice.PracticeTime;
import org.springframework.stereotype.Component;

/** Brings together what stands against free times: hours, closures, times off, sessions. Two statements for any span, three where clients are known. */
@Component
class Diaries {

    private final OpeningHours opening;
    private final Closures closures;
    private final AvailabilityRows availability;
    private final BusyRows busy;
    private final PracticeTime time;

    Diaries(OpeningHours opening, Closures closures, AvailabilityRows availability, BusyRows busy, PracticeTime time) {
        this.opening = opening;
        this.closures = closures;
        this.availability = availability;
        this.busy = busy;
        this.time = time;
    }

    /** Knows everything of these people and clients and all rooms from one day until another. */
    FreeTimeFinder of(List<AccountId> people, Set<ClientId> clients, LocalDate firstDay, LocalDate end) {
        Instant from = time.startOf(firstDay);
        Instant until = time.startOf(end);
        AvailabilityRows.Known hours = availability.of(people, from, until);
        BusySpans spans = new BusySpans(time.zone(), from, until);
        busy.into(spans, from, until);
        if (!clients.isEmpty()) {
            busy.into(spans, clients, from, until);
        }
        hours.timesOff().forEach(off -> spans.add(off.clinician(), off.from(), off.to()));
        return new FreeTimeFinder(new FreeTimeFinder.Known(
                time.zone(), time.now(), opening.week(), day -> closures.on(day).isPresent(), hours.weeks(), spans));
    }
}
