package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.confide.shared.Nightly;
import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class NightlyScheduleTest {

    private static final Duration OFTEN = Duration.ofMillis(100);

    @Autowired
    NightlySchedule own;

    @Autowired
    DataSource record;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    @Test
    void it_does_not_run_in_tests_of_other_things() {
        assertThat(own.isRunning()).isFalse();
    }

    @Test
    void work_is_planned_for_its_hour_by_the_practices_clock_and_what_was_missed_is_made_up_for() throws Exception {
        Counted work = new Counted();
        NightlySchedule first = new NightlySchedule(record, List.of(work), time, OFTEN);
        first.start();
        first.stop();
        Instant planned = next();
        assertThat(planned).isAfter(time.now()).isBefore(time.now().plus(Duration.ofHours(25)));
        assertThat(time.local(planned).toLocalTime()).isEqualTo(work.time());
        assertThat(work.begun.getCount()).isEqualTo(1);

        jdbc.sql("update nightly_task set execution_time = timestampadd(hour, -9, utc_timestamp(6))")
                .update();
        NightlySchedule after = new NightlySchedule(record, List.of(work), time, OFTEN);
        after.start();
        try {
            assertThat(work.begun.await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            after.stop();
        }
        // It failed, and its turn comes again the next night.
        assertThat(time.local(next()).toLocalTime()).isEqualTo(work.time());
        assertThat(next()).isAfter(time.now());
    }

    @Test
    void what_was_planned_by_a_clock_that_was_far_ahead_is_planned_anew_at_the_next_start() {
        Counted work = new Counted();
        NightlySchedule before = new NightlySchedule(record, List.of(work), time, OFTEN);
        before.start();
        before.stop();
        jdbc.sql("update nightly_task set execution_time = timestampadd(day, 400, execution_time)")
                .update();
        NightlySchedule after = new NightlySchedule(record, List.of(work), time, OFTEN);
        after.start();
        after.stop();
        assertThat(next()).isBefore(time.now().plus(Duration.ofHours(25)));
        assertThat(time.local(next()).toLocalTime()).isEqualTo(work.time());
    }

    private Instant next() {
        return jdbc.sql("select execution_time from nightly_task where task_name = 'counted'")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private static final class Counted implements Nightly {

        private final CountDownLatch begun = new CountDownLatch(1);

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public LocalTime time() {
            return LocalTime.of(2, 15);
        }

        @Override
        public void run() {
            begun.countDown();
            throw new IllegalStateException("as it may");
        }
    }
}
