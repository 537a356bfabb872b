package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.SignedIn;
import org.confide.practice.Closure;
import org.confide.practice.Closures;
import org.confide.practice.PracticeTime;
import org.confide.practice.Room;
import org.confide.practice.RoomId;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceId;
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleServices;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The next free times as the practice's tables have them, and that each can be booked. */
@DatabaseTest
class FreeTimeSearchTest {

    private static final Hours AFTERNOON = new Hours(LocalTime.of(15, 0), LocalTime.of(19, 0));
    private static final Set<DayOfWeek> TUESDAY_OR_THURSDAY = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

    @Autowired
    FreeTimeSearch search;

    @Autowired
    SessionBooking booking;

    @Autowired
    Availability availability;

    @Autowired
    Closures closures;

    @Autowired
    Rooms rooms;

    @Autowired
    SampleServices services;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    SignedIn amara;
    SignedIn frontDesk;
    SampleServices.Taking emdr;
    ClientId client;
    LocalDate tuesday;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        amara = staff.clinician();
        frontDesk = staff.frontDesk();
        emdr = services.takingASkill("EMDR", nora, amara);
        client = clients.client(nora);
        tuesday = time.today().plusDays(560).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    private FreeTimeWish wish(ServiceId service, int minutes, AccountId... with) {
        return new FreeTimeWish(
                service, minutes, Set.of(with), null, TUESDAY_OR_THURSDAY, AFTERNOON, tuesday, Set.of(), true, null);
    }

    private FreeTimeWish in(FreeTimeWish wish, RoomId room) {
        return new FreeTimeWish(
                wish.service(),
                wish.minutes(),
                wish.clinicians(),
                wish.skill(),
                wish.days(),
                wish.times(),
                wish.first(),
                Set.of(room),
                false,
                null);
    }

    @Test
    void the_next_times_with_anybody_who_has_the_skill() {
        sessions.session(nora, client, tuesday.atTime(15, 0));
        as(
                nora,
                () -> availability.work(
                        nora.account(),
                        WeekHours.on(new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)), TUESDAY_OR_THURSDAY)));
        as(
                frontDesk,
                () -> availability.away(
                        amara.account(),
                        tuesday.atStartOfDay(),
                        tuesday.plusDays(1).atStartOfDay(),
                        ""));
        List<FreeTime> found = as(frontDesk, () -> search.next(wish(emdr.service(), 50)));
        assertThat(found).hasSize(FreeTimeSearch.ENOUGH);
        assertThat(found).extracting(FreeTime::clinician).containsOnly(nora.account(), amara.account());
        assertThat(found.subList(0, 3))
                .extracting(FreeTime::start)
                .containsExactly(
                        tuesday.atTime(16, 0),
                        tuesday.plusDays(2).atTime(15, 0),
                        tuesday.plusDays(2).atTime(15, 0));
        assertThat(found.getFirst().clinician()).isEqualTo(nora.account());
    }

    @Test
    void each_time_that_is_found_can_be_booked() {
        Room room = Room.named("Room " + emdr.skillName().substring(13, 21));
        as(staff.admin(), () -> rooms.save(room));
        as(staff.admin(), () -> closures.close(new Closure(tuesday.plusDays(7), "Painters")));
        try {
            as(frontDesk, () -> {
                for (int round = 0; round < 6; round++) {
                    FreeTime free = search.next(in(wish(emdr.service(), 60, nora.account()), room.id()))
                            .getFirst();
                    assertThat(free.room()).isEqualTo(room.id());
                    assertThat(booking.book(
                                    Booking.of(free.clinician(), client, emdr.service(), free.start(), free.minutes())
                                            .in(free.room())))
                            .isNotNull();
                }
                assertThat(search.next(in(wish(emdr.service(), 60, amara.account()), room.id())))
                        .as("the room is taken by the other")
                        .first()
                        .satisfies(free -> assertThat(free.start())
                                .isEqualTo(tuesday.plusDays(2).atTime(17, 0)));
                assertThat(search.next(in(wish(emdr.service(), 60, amara.account()), room.id())))
                        .noneMatch(free -> free.start().toLocalDate().equals(tuesday.plusDays(7)));
            });
        } finally {
            as(staff.admin(), () -> closures.open(tuesday.plusDays(7)));
        }
    }

    @Test
    void however_far_it_looks_and_whatever_is_booked_it_takes_at_most_eight_statements() {
        as(frontDesk, () -> search.next(wish(emdr.service(), 50)));
        Statements few = Statements.during(() -> as(frontDesk, () -> search.next(wish(emdr.service(), 50))));
        for (int week = 0; week < FreeTimeSearch.WEEKS; week++) {
            sessions.session(nora, client, tuesday.plusWeeks(week).atTime(15, 0));
            sessions.session(nora, client, tuesday.plusWeeks(week).plusDays(2).atTime(15, 0));
        }
        Statements many = Statements.during(() -> as(frontDesk, () -> search.next(wish(emdr.service(), 50))));
        Statements several = Statements.during(() -> as(
                frontDesk,
                () -> search.next(
                        List.of(wish(emdr.service(), 50), wish(services.individual(), 50), wish(emdr.service(), 30)),
                        2,
                        1)));
        assertThat(many.record()).as(many.toString()).isEqualTo(few.record()).isLessThanOrEqualTo(8);
        assertThat(several.record()).as(several.toString()).isLessThanOrEqualTo(8);
        System.out.printf("Free times: %d statements for one wish, %d for three%n", many.record(), several.record());
    }

    @Test
    void a_clinician_looks_among_her_own_times() {
        as(nora, () -> {
            assertThat(search.people()).extracting(row -> row.account()).containsExactly(nora.account());
            assertThat(search.next(wish(services.individual(), 50, amara.account())))
                    .isEmpty();
            assertThat(search.next(wish(services.individual(), 50)))
                    .extracting(FreeTime::clinician)
                    .containsOnly(nora.account());
        });
    }

    @Test
    void what_cannot_be_wished_for_is_said() {
        as(frontDesk, () -> {
            refused("minutes", wish(emdr.service(), 4));
            refused("until", wish(emdr.service(), 300));
            FreeTimeWish fine = wish(emdr.service(), 50);
            refused(
                    "days",
                    new FreeTimeWish(
                            fine.service(), 50, Set.of(), null, Set.of(), AFTERNOON, tuesday, Set.of(), true, null));
            refused(
                    "first",
                    new FreeTimeWish(
                            fine.service(),
                            50,
                            Set.of(),
                            null,
                            TUESDAY_OR_THURSDAY,
                            AFTERNOON,
                            time.today().minusDays(1),
                            Set.of(),
                            true,
                            null));
        });
    }

    private void refused(String field, FreeTimeWish wish) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> search.next(wish))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
