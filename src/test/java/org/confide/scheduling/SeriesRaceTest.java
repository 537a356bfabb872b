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
import org.springframework.beans.factory.annotation.Autowired;

/** Several book the same hours of the same weeks at the same moment. */
@DatabaseTest
class SeriesRaceTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);
    private static final SeriesRule FOUR_WEEKS = SeriesRule.times(Repeat.WEEKLY, 4);

    @Autowired
    SeriesBooking series;

    @Autowired
    SessionBooking booking;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    @RepeatedTest(3)
    void of_two_series_and_a_single_session_one_wins_and_the_others_are_told() throws Exception {
        SignedIn nora = staff.clinician();
        var service = sessions.service(ServiceKind.INDIVIDUAL);
        LocalDateTime two = time.today().plusDays(2).atTime(14, 0);
        List<Callable<Boolean>> desks = new ArrayList<>();
        for (int desk = 0; desk < 4; desk++) {
            Booking wanted = Booking.of(nora.account(), clients.client(nora), service, two, 50);
            boolean single = desk == 3;
            desks.add(() -> as(FRONT_DESK, () -> booked(wanted, single)));
        }
        List<Boolean> won = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> answer : threads.invokeAll(desks)) {
                won.add(answer.get());
            }
        }
        assertThat(won).containsOnlyOnce(true);
    }

    private boolean booked(Booking wanted, boolean single) {
        try {
            if (single) {
                booking.book(wanted);
            } else {
                series.book(wanted, FOUR_WEEKS, false, SeriesChoice.NONE);
            }
            return true;
        } catch (SlotTaken | SeriesTaken taken) {
            return false;
        }
    }
}
