package org.confide.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeTime;
import org.confide.practice.RoomId;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.ServiceKind;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.staff.StaffDirectory;
import org.springframework.stereotype.Component;

/** Turns what somebody wants into a session, as far as services, rooms, people and clocks of the practice allow. */
@Component
class SessionPlanner {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final Duration PAST = Duration.ofDays(366);
    private static final Duration FUTURE = Duration.ofDays(2 * 366L);
    private static final Duration SERIES = FUTURE.plusDays(SeriesRule.YEARS * 366L);

    private final ServiceCatalogue catalogue;
    private final Rooms rooms;
    private final StaffDirectory staff;
    private final PracticeTime time;

    SessionPlanner(ServiceCatalogue catalogue, Rooms rooms, StaffDirectory staff, PracticeTime time) {
        this.catalogue = catalogue;
        this.rooms = rooms;
        this.staff = staff;
        this.time = time;
    }

    Instant now() {
        return time.now();
    }

    LocalDate today() {
        return time.today();
    }

    Session planned(Booking booking) {
        return planned(booking, FUTURE);
    }

    /** The same for one of a series, which may reach further than a single booking. */
    Session plannedAgain(Booking booking) {
        return planned(booking, SERIES);
    }

    private Session planned(Booking booking, Duration ahead) {
        OfferedService service = service(booking);
        requireClinicians(booking);
        Instant start = start(booking.start(), ahead);
        Session session = Session.plan(
                booking.clinician(),
                service.id(),
                start,
                start.plus(Duration.ofMinutes(minutes(booking))),
                booking.clients());
        session.with(booking.coClinician());
        session.in(room(booking), booking.telehealth());
        session.call(booking.groupName());
        return session;
    }

    /** A session that begins this minute, of the practice's usual service for one client. */
    Session now(AccountId clinician, ClientId client) {
        OfferedService service = catalogue
                .first(ServiceKind.INDIVIDUAL)
                .orElseGet(() -> catalogue.offered().stream().findFirst().orElseThrow(NotFound::new));
        Instant now = now();
        Session session = Session.plan(
                clinician, service.id(), now, now.plus(Duration.ofMinutes(service.minutes())), List.of(client));
        session.become(SessionStatus.ARRIVED, now);
        return session;
    }

    /** Puts a session that is planned already where somebody wants it; what stays as it was is not asked about again. */
    void move(Session session, Move wanted) {
        Booking there = new Booking(
                wanted.clinician(),
                null,
                session.clients(),
                session.service(),
                wanted.start(),
                wanted.minutes(),
                wanted.room(),
                wanted.telehealth(),
                "");
        if (!wanted.clinician().equals(session.clinician())) {
            requireClinicians(there);
        }
        if (wanted.telehealth()
                && !session.telehealth()
                && !catalogue.get(session.service()).telehealth()) {
            throw new BadInput("telehealth", "This service is held in person. Choose a room or another service.");
        }
        Instant start = start(wanted.start(), FUTURE);
        session.in(
                java.util.Objects.equals(wanted.room(), session.room()) ? wanted.room() : room(there),
                wanted.telehealth());
        session.move(start, start.plus(Duration.ofMinutes(minutes(there))));
        session.conductedBy(wanted.clinician());
    }

    private OfferedService service(Booking booking) {
        OfferedService service = catalogue.get(booking.service());
        int clients = booking.clients().size();
        if (!service.active()) {
            throw new BadInput("service", "This service is no longer offered. Choose another.");
        }
        if (clients > service.kind().mostClients()) {
            throw new BadInput(
                    "clients",
                    service.kind() == ServiceKind.INDIVIDUAL
                            ? "An individual session has one client. Choose another service or take somebody out."
                            : "At most %d clients take part in a session of this kind. Take somebody out."
                                    .formatted(service.kind().mostClients()));
        }
        if (booking.telehealth() && !service.telehealth()) {
            throw new BadInput("telehealth", "This service is held in person. Choose a room or another service.");
        }
        return service;
    }

    private void requireClinicians(Booking booking) {
        List<AccountId> treating =
                staff.clinicians().stream().map(row -> row.account()).toList();
        if (!treating.contains(booking.clinician())) {
            throw new BadInput("clinician", "Only clinicians and trainees hold sessions. Choose one.");
        }
        AccountId second = booking.coClinician();
        if (second != null && !treating.contains(second)) {
            throw new BadInput("coClinician", "Only clinicians and trainees hold sessions. Choose one.");
        }
    }

    private Instant start(LocalDateTime start, Duration ahead) {
        if (time.zone().getRules().getValidOffsets(start).isEmpty()) {
            throw new BadInput("time", "The clocks go forward over this time. Choose an earlier or a later one.");
        }
        Instant instant = time.instant(start);
        if (instant.isBefore(now().minus(PAST)) || instant.isAfter(now().plus(ahead))) {
            throw new BadInput("date", "Sessions are booked at most a year back and two years ahead. Change the date.");
        }
        return instant;
    }

    private static int minutes(Booking booking) {
        if (booking.minutes() < SHORTEST || booking.minutes() > LONGEST) {
            throw new BadInput("minutes", "A session is planned for 5 to 480 minutes. Change the minutes.");
        }
        return booking.minutes();
    }

    private @org.jspecify.annotations.Nullable RoomId room(Booking booking) {
        RoomId room = booking.room();
        if (room == null || booking.telehealth()) {
            return null;
        }
        if (!rooms.get(room).active()) {
            throw new BadInput("room", "This room is no longer used. Choose another.");
        }
        return room;
    }
}
