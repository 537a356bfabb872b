package org.confide.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.confide.support.DatabaseTest;
import org.confide.support.JumpingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class ClockWatchTest {

    @Autowired
    ClockWatch watch;

    @Autowired
    JumpingClock clock;

    @AfterEach
    void the_right_time() {
        clock.jump(Duration.ZERO);
        watch.look();
    }

    @Test
    void a_clock_that_is_off_is_told_to_the_log_once_and_once_when_it_is_right_again(CapturedOutput output) {
        clock.jump(Duration.ofSeconds(2));
        assertThat(watch.ahead()).isBetween(Duration.ofMillis(1_000), ClockWatch.MOST);
        watch.look();
        assertThat(output.getAll()).doesNotContain("This server's clock");

        clock.jump(Duration.ofHours(2));
        watch.look();
        watch.look();
        assertThat(output.getAll())
                .containsOnlyOnce("This server's clock is ")
                .contains(" s ahead of the database's. Times in the record follow this server's");
        clock.jump(Duration.ZERO);
        watch.look();
        assertThat(output.getAll()).containsOnlyOnce("This server's clock and the database's agree again");
        clock.jump(Duration.ofSeconds(-30));
        watch.look();
        assertThat(output.getAll()).containsPattern("clock is (29|30) s behind the database's");
    }

    /** By itself, and not only when somebody looks at a screen. */
    @Test
    void a_running_server_looks(CapturedOutput output, @Autowired JdbcClient jdbc) throws InterruptedException {
        ClockWatch running = new ClockWatch(jdbc, Clock.offset(clock, Duration.ofMinutes(3)), Duration.ofMillis(50));
        running.begin();
        try {
            for (int looks = 0; looks < 100 && !output.getAll().contains("ahead of the database's"); looks++) {
                Thread.sleep(50);
            }
        } finally {
            running.stop();
        }
        assertThat(output.getAll()).contains("This server's clock is ");
    }
}
