package org.confide.scheduling;

import static org.confide.support.As.as;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.springframework.stereotype.Component;

/** Weekly series at four of which two sessions have been; the first to come is in six days. */
@Component
class SampleSeries {

    /** One of them. */
    record Weekly(SignedIn clinician, SignedIn frontDesk, ClientId client, LocalDate first, List<SessionId> ids) {

        LocalDate day(int week) {
            return first.plusWeeks(week);
        }

        SessionId id(int week) {
            return ids.get(week);
        }
    }

    private final SeriesBooking booking;
    private final SeriesEditing editing;
    private final Sessions rows;
    private final SampleSessions sessions;
    private final SampleStaff staff;
    private final SampleClients clients;
    private final PracticeTime time;

    SampleSeries(
            SeriesBooking booking,
            SeriesEditing editing,
            Sessions rows,
            SampleSessions sessions,
            SampleStaff staff,
            SampleClients clients,
            PracticeTime time) {
        this.booking = booking;
        this.editing = editing;
        this.rows = rows;
        this.sessions = sessions;
        this.staff = staff;
        this.clients = clients;
        this.time = time;
    }

    Weekly weekly(int times) {
        var service = sessions.service(ServiceKind.INDIVIDUAL);
        SignedIn clinician = staff.clinician();
        SignedIn frontDesk = staff.frontDesk();
        ClientId client = clients.client(clinician);
        LocalDate first = time.today().minusDays(8);
        Booking wanted = Booking.of(clinician.account(), client, service, first.atTime(LocalTime.of(16, 0)), 50)
                .overDistance();
        SeriesChoice past = new SeriesChoice(Set.of(), Set.of(first, first.plusWeeks(1)), "Entered after the fact");
        SeriesRule rule = SeriesRule.times(Repeat.WEEKLY, times);
        return new Weekly(
                clinician, frontDesk, client, first, as(frontDesk, () -> booking.book(wanted, rule, true, past)));
    }

    /** Changes a session as the front desk does that sees it as it is. */
    SeriesBack change(Weekly series, int week, SeriesScope scope, LocalDateTime start, SeriesRule... rule) {
        SeriesChange wanted = wanted(series, week, start);
        return as(
                series.frontDesk(),
                () -> editing.change(
                        series.id(week), scope, rule.length == 0 ? wanted : wanted.by(rule[0]), SeriesChoice.NONE));
    }

    SeriesChange wanted(Weekly series, int week, LocalDateTime start) {
        Session session = row(series.id(week));
        return new SeriesChange(session.version(), start, 50, session.clinician(), null, true, null);
    }

    Session row(SessionId id) {
        return rows.findById(id).orElseThrow();
    }

    LocalDateTime when(SessionId id) {
        return time.local(row(id).start());
    }

    /** The days of all sessions of the client that take place, from today on. */
    List<LocalDate> toCome(Weekly series) {
        return as(
                series.frontDesk(),
                () -> rows.meanwhile(time.now(), time.now(), time.now().plusSeconds(86_400L * 500)).stream()
                        .filter(session -> session.clients().contains(series.client()))
                        .map(session -> time.dateOf(session.start()))
                        .toList());
    }
}
