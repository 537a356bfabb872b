package org.confide.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.Closures;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.ServiceId;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.Booking;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionAttendance;
import org.confide.scheduling.SessionBooking;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionStatus;
import org.springframework.stereotype.Component;

/** Sessions, booked through the service as the front desk does. */
@Component
public class SampleSessions {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    private final SessionBooking booking;
    private final SessionAttendance attendance;
    private final SessionReading reading;
    private final ServiceCatalogue catalogue;
    private final PracticeSettings settings;
    private final Closures closures;
    private final PracticeTime time;

    public SampleSessions(
            SessionBooking booking,
            SessionAttendance attendance,
            SessionReading reading,
            ServiceCatalogue catalogue,
            PracticeSettings settings,
            Closures closures,
            PracticeTime time) {
        this.booking = booking;
        this.attendance = attendance;
        this.reading = reading;
        this.catalogue = catalogue;
        this.settings = settings;
        this.closures = closures;
        this.time = time;
    }

    /** The practice's first service of a kind. */
    public ServiceId service(ServiceKind kind) {
        SamplePractice.open(settings);
        return As.as(FRONT_DESK, () -> catalogue.first(kind).orElseThrow().id());
    }

    /** A session of one client by telehealth, whatever else is at that time. */
    public SessionId session(SignedIn clinician, ClientId client, LocalDateTime start) {
        Booking wanted = Booking.of(clinician.account(), client, service(ServiceKind.INDIVIDUAL), start, 50)
                .overDistance();
        return As.as(FRONT_DESK, () -> booking.book(wanted, true));
    }

    /** A session that took place yesterday at ten. */
    public SessionId held(SignedIn clinician, ClientId client) {
        SamplePractice.open(settings);
        return held(clinician, client, time.today().minusDays(1));
    }

    public SessionId held(SignedIn clinician, ClientId client, LocalDate day) {
        SessionId id = session(clinician, client, day.atTime(LocalTime.of(10, 0)));
        become(id, SessionStatus.HELD);
        return id;
    }

    /** A session of several. */
    public SessionId group(SignedIn clinician, LocalDateTime start, List<ClientId> clients) {
        return several(clinician, start, clients, ServiceKind.GROUP, "Tuesday group");
    }

    /** A session of a couple. */
    public SessionId couple(SignedIn clinician, LocalDateTime start, List<ClientId> clients) {
        return several(clinician, start, clients, ServiceKind.COUPLE, "");
    }

    private SessionId several(
            SignedIn clinician, LocalDateTime start, List<ClientId> clients, ServiceKind kind, String name) {
        Booking wanted = new Booking(clinician.account(), null, clients, service(kind), start, 80, null, false, name);
        return As.as(FRONT_DESK, () -> booking.book(wanted, true));
    }

    /** A day far ahead on which, and in the two weeks after it, the practice is open, whatever other tests closed. */
    public LocalDate openDay(int daysAhead) {
        SamplePractice.open(settings);
        return As.as(
                FRONT_DESK,
                () -> IntStream.range(daysAhead, daysAhead + 60)
                        .mapToObj(time.today()::plusDays)
                        .filter(day -> IntStream.of(0, 1, 2)
                                .allMatch(
                                        week -> closures.on(day.plusWeeks(week)).isEmpty()))
                        .findFirst()
                        .orElseThrow());
    }

    /** A session as the front desk reads it. */
    public Session get(SessionId id) {
        return As.as(FRONT_DESK, () -> reading.get(id));
    }

    /** The version a screen of the front desk would hold. */
    public long version(SessionId id) {
        Session session = get(id);
        return As.as(
                FRONT_DESK,
                () -> reading.dayOfPractice(time.dateOf(session.start())).stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .version());
    }

    /** A session that nobody planned, opened by who conducts it. */
    public SessionId unplanned(SignedIn clinician, ClientId client) {
        return As.as(clinician, () -> booking.unplanned(client));
    }

    public void become(SessionId id, SessionStatus status) {
        As.as(FRONT_DESK, () -> attendance.mark(id, status));
    }
}
