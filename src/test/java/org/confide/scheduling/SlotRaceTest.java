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
