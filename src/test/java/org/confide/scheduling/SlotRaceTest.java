package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.support.As.as;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who want the same slot at the same moment. */
@DatabaseTest
class SlotRaceTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    SessionBooking booking;

    @Autowired
    SlotChecking checking;

    @Autowired
    SessionReading reading;

    @Autowired
    SessionAttendance attendance;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    @RepeatedTest(3)
    void of_six_front_desks_one_wins_and_the_others_are_told() throws Exception {
        SignedIn nora = staff.clinician();
        var service = sessions.service(ServiceKind.INDIVIDUAL);
        LocalDateTime two = time.today().plusDays(2).atTime(14, 0);
        List<Callable<Boolean>> desks = new ArrayList<>();
        for (int desk = 0; desk < 6; desk++) {
            Booking wanted = Booking.of(nora.account(), clients.client(nora), service, two, 50);
            desks.add(() -> as(FRONT_DESK, () -> {
                try {
                    booking.book(wanted);
                    return true;
                } catch (SlotTaken taken) {
                    assertThat(taken.reasons())
                            .containsExactly("Nora Whitfield has another session from 2:00 PM to 2:50 PM.");
                    return false;
                }
            }));
        }
        List<Boolean> won = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> answer : threads.invokeAll(desks)) {
                won.add(answer.get());
            }
        }
        assertThat(won).containsOnlyOnce(true);
        assertThat(as(nora, () -> reading.day(nora.account(), two.toLocalDate())))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void who_takes_a_cancellation_back_and_who_books_its_time_do_not_both_win() throws Exception {
        SignedIn nora = staff.clinician();
        var service = sessions.service(ServiceKind.INDIVIDUAL);
        LocalDateTime four = time.today().plusDays(2).atTime(16, 0);
        SessionId cancelled = sessions.session(nora, clients.client(nora), four);
        sessions.become(cancelled, SessionStatus.CANCELLED);
        List<Callable<Boolean>> desks = new ArrayList<>();
        desks.add(() -> wins(() -> attendance.mark(cancelled, SessionStatus.PLANNED)));
        for (int desk = 0; desk < 3; desk++) {
            Booking wanted = Booking.of(nora.account(), clients.client(nora), service, four, 50);
            desks.add(() -> wins(() -> booking.book(wanted)));
        }
        List<Boolean> won = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> answer : threads.invokeAll(desks)) {
                won.add(answer.get());
            }
        }
        assertThat(won).containsOnlyOnce(true);
        assertThat(as(nora, () -> reading.day(nora.account(), four.toLocalDate())))
                .filteredOn(row -> row.status() == SessionStatus.PLANNED)
                .hasSize(1);
    }

    private static boolean wins(Runnable act) {
        try {
            as(FRONT_DESK, act);
            return true;
        } catch (SlotTaken taken) {
            return false;
        }
    }

    @Test
    void what_stands_against_a_time_is_said_before_anything_is_stored() {
        SignedIn nora = staff.clinician();
        LocalDateTime two = time.today().plusDays(2).atTime(14, 0);
        Booking wanted =
                Booking.of(nora.account(), clients.client(nora), sessions.service(ServiceKind.INDIVIDUAL), two, 50);
        as(FRONT_DESK, () -> {
            assertThat(checking.against(wanted)).isEmpty();
            booking.book(wanted);
            assertThat(checking.against(wanted)).hasSize(2);
            assertThat(checking.alternatives(wanted))
                    .hasSize(3)
                    .contains(two.plusHours(1))
                    .doesNotContain(two);
            assertThat(checking.mayOverride()).isTrue();
        });
        as(
                As.person("Somebody", Role.TRAINEE),
                () -> assertThat(checking.mayOverride()).isFalse());
    }
}
