package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.confide.practice.PracticeTime;
import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What drives the reminders: off until there is a mail server, and going on where it was after a restart. */
@DatabaseTest
class ReminderScheduleTest {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    ReminderSchedule own;

    @Autowired
    ReminderRun run;

    @Autowired
    SampleReminders reminders;

    @Autowired
    DataSource record;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    @Test
    void without_a_mail_server_it_does_not_run() {
        assertThat(own.isRunning()).isFalse();
    }

    @Test
    void what_is_to_run_next_stands_in_the_database_and_two_servers_share_it() {
        reminders.remind("");
        jdbc.sql("delete from scheduled_tasks").update();
        try (SamplePost mail = new SamplePost()) {
            ReminderSchedule first =
                    new ReminderSchedule(record, mail.post(), run.through(mail.post()), List.of(), time, EVERY);
            ReminderSchedule second =
                    new ReminderSchedule(record, mail.post(), run.through(mail.post()), List.of(), time, EVERY);
            first.start();
            second.start();
            try {
                until("select count(*) from scheduled_tasks where last_success is not null", 1);
                assertThat(count("select count(*) from scheduled_tasks")).isEqualTo(1);
            } finally {
                first.stop();
                second.stop();
            }
            assertThat(first.isRunning()).isFalse();
            // Stopped in order, nothing is left picked by a server that is gone.
            assertThat(count("select count(*) from scheduled_tasks where picked"))
                    .isZero();

            jdbc.sql("update scheduled_tasks set execution_time = timestampadd(second, -1, utc_timestamp(6)),"
                            + " last_success = null")
                    .update();
            ReminderSchedule again =
                    new ReminderSchedule(record, mail.post(), run.through(mail.post()), List.of(), time, EVERY);
            again.start();
            try {
                until("select count(*) from scheduled_tasks where last_success is not null", 1);
            } finally {
                again.stop();
            }
        } finally {
            reminders.remind("48");
            jdbc.sql("delete from scheduled_tasks").update();
        }
    }

    private void until(String sql, int wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count(sql) != wanted) {
            assertThat(System.nanoTime()).as("nothing came of it").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
