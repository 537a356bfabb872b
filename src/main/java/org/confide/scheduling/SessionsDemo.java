package org.confide.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.confide.client.ClientId;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.ServiceKind;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Five months of sessions of the demo practice and three weeks ahead, kept by its front desk. */
@Component
@Profile("demo")
class SessionsDemo implements DemoPart {

    private static final int WEEKS_BACK = 21;
    private static final int WEEKS_AHEAD = 3;
    private static final int RECURRING = 6;
    private static final SeriesRule TWELVE_WEEKS = SeriesRule.times(Repeat.WEEKLY, 12);

    private final SessionBooking booking;
    private final SeriesBooking series;
    private final SessionAttendance attendance;
    private final MemberAttendance members;
    private final ServiceCatalogue catalogue;
    private final DemoWeek week;
    private final PracticeTime time;
    private final TransactionTemplate aClient;

    SessionsDemo(
            SessionBooking booking,
            SeriesBooking series,
            SessionAttendance attendance,
            MemberAttendance members,
            ServiceCatalogue catalogue,
            DemoWeek week,
            PracticeTime time,
            PlatformTransactionManager transactions) {
        this.booking = booking;
        this.series = series;
        this.attendance = attendance;
        this.members = members;
        this.catalogue = catalogue;
        this.week = week;
        this.time = time;
        this.aClient = new TransactionTemplate(transactions);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void build(DemoStage stage) {
        Instant now = time.now();
        stage.as("frontdesk", () -> {
            int recurring = 0;
            for (DemoWeek.Regular regular : week.regulars(stage.today(), stage.random())) {
                boolean recurs =
                        recurring < RECURRING && regular.everyWeeks() == 1 && regular.kind() == ServiceKind.INDIVIDUAL;
                keep(regular, recurs ? 0 : WEEKS_AHEAD, stage, now);
                if (recurs) {
                    recurring++;
                    goOn(regular, stage, now);
                }
            }
        });
    }

    /** A client's whole time here: an intake, then the same hour every week or every other. */
    private void keep(DemoWeek.Regular regular, int weeksAhead, DemoStage stage, Instant now) {
        RandomGenerator random = stage.random();
        DayOfWeek weekday = regular.day();
        LocalDate thisWeek = stage.today().with(weekday);
        boolean first = true;
        List<Runnable> then = new ArrayList<>();
        for (int week = -regular.weeksHere(WEEKS_BACK); week <= weeksAhead; week += regular.everyWeeks()) {
            LocalDate day = thisWeek.plusWeeks(week);
            OfferedService service = first ? intake(regular) : service(regular);
            first = false;
            then.add(one(regular, service, day, stage, now, random));
        }
        // A commit for each would spend much of the first start waiting for the disk.
        aClient.executeWithoutResult(status -> then.forEach(Runnable::run));
    }

    /** From next week on as a series, without the days against which something stands. */
    private void goOn(DemoWeek.Regular regular, DemoStage stage, Instant now) {
        stage.at(now);
        LocalDate first = stage.today().with(regular.day()).plusWeeks(1);
        Booking wanted = wanted(regular, service(regular), first);
        try {
            series.book(wanted, TWELVE_WEEKS, false, SeriesChoice.NONE);
        } catch (SeriesTaken taken) {
            Set<LocalDate> out =
                    taken.clashes().stream().map(SeriesTaken.Clash::day).collect(Collectors.toSet());
            series.book(wanted, TWELVE_WEEKS, false, new SeriesChoice(out, Set.of(), ""));
        }
    }

    /** Books one session; what came of it is said later. */
    private Runnable one(
            DemoWeek.Regular regular,
            OfferedService service,
            LocalDate day,
            DemoStage stage,
            Instant now,
            RandomGenerator random) {
        Instant start = time.instant(day.atTime(regular.at()));
        stage.at(earlier(start.minus(Duration.ofDays(6)), now));
        SessionId id;
        try {
            id = booking.book(wanted(regular, service, day));
        } catch (SlotTaken taken) {
            return () -> {};
        }
        SessionStatus outcome = outcome(regular, day.equals(stage.today()), random);
        return () -> {
            become(id, outcome, start, service.minutes(), stage, now);
            boolean over = start.plus(Duration.ofMinutes(service.minutes())).isBefore(now);
            if (regular.kind() == ServiceKind.GROUP && outcome == SessionStatus.HELD && over) {
                oneIsMissing(id, regular, day);
            }
        };
    }

    /** In a group somebody else is missing every week, and another leaves early. */
    private void oneIsMissing(SessionId id, DemoWeek.Regular regular, LocalDate day) {
        List<ClientId> all = regular.clients();
        int week = (int) (day.toEpochDay() / DayOfWeek.values().length % all.size());
        members.say(id, all.get(week), Presence.NO_SHOW);
        members.left(id, all.get((week + 1) % all.size()), regular.at().plusMinutes(20));
    }

    private static Booking wanted(DemoWeek.Regular regular, OfferedService service, LocalDate day) {
        return new Booking(
                regular.clinician(),
                null,
                regular.clients(),
                service.id(),
                day.atTime(regular.at()),
                service.minutes(),
                regular.room(),
                regular.telehealth(),
                regular.groupName());
    }

    private void become(SessionId id, SessionStatus outcome, Instant start, int minutes, DemoStage stage, Instant now) {
        Instant told = switch (outcome) {
            case CANCELLED -> start.minus(Duration.ofDays(2));
            case LATE_CANCELLED -> start.minus(Duration.ofHours(3));
            case NO_SHOW -> start.plus(Duration.ofMinutes(20));
            default -> start.plus(Duration.ofMinutes(minutes));
        };
        if (told.isBefore(now)) {
            stage.at(told);
            attendance.mark(id, outcome);
        } else if (start.isBefore(now)) {
            stage.at(start);
            attendance.mark(id, SessionStatus.ARRIVED);
        }
    }

    private static SessionStatus outcome(DemoWeek.Regular regular, boolean today, RandomGenerator random) {
        int chance = random.nextInt(100);
        if (today) {
            return regular.missesToday() ? SessionStatus.NO_SHOW : SessionStatus.HELD;
        }
        if (chance < 5) {
            return SessionStatus.NO_SHOW;
        }
        if (chance < 9) {
            return SessionStatus.LATE_CANCELLED;
        }
        return chance < 12 ? SessionStatus.CANCELLED : SessionStatus.HELD;
    }

    private OfferedService intake(DemoWeek.Regular regular) {
        return regular.kind() == ServiceKind.GROUP
                ? service(regular)
                : catalogue.first(ServiceKind.INTAKE).orElseGet(() -> service(regular));
    }

    private OfferedService service(DemoWeek.Regular regular) {
        List<OfferedService> offered = catalogue.offered();
        return catalogue.first(regular.kind()).orElseGet(offered::getFirst);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
