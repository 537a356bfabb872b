package org.confide.practice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import org.confide.shared.Nightly;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has each module's nightly work done at its hour by the practice's clock. What runs next stands in the database: after a
 * restart it goes on, and of several servers one does it.
 */
@Component
class NightlySchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NightlySchedule.class);
    private static final Duration HEARTBEAT = Duration.ofMinutes(5);

    private final DataSource record;
    private final List<Nightly> works;
    private final PracticeTime time;
    private final Duration every;
    private @Nullable Scheduler scheduler;

    NightlySchedule(
            DataSource record,
            List<Nightly> works,
            PracticeTime time,
            @Value("${confide.nightly.look-every:1m}") Duration every) {
        this.record = record;
        this.works = List.copyOf(works);
        this.time = time;
        this.every = every;
    }

    @Override
    public void start() {
        if (!every.isPositive() || works.isEmpty() || scheduler != null) {
            return;
        }
        Scheduler made = Scheduler.create(record)
                .tableName("nightly_task")
                .startTasks(works.stream().map(this::task).toList())
                .threads(1)
                .pollingInterval(every)
                .heartbeatInterval(HEARTBEAT)
                .alwaysPersistTimestampInUTC()
                .schedulerName(new SchedulerName.Fixed(
                        "confide-" + ProcessHandle.current().pid()))
                .build();
        made.start();
        scheduler = made;
    }

    private RecurringTask<Void> task(Nightly work) {
        return Tasks.recurring(work.name(), new ByThePracticesClock(work.time()))
                .execute((instance, context) -> {
                    try {
                        work.run();
                    } catch (RuntimeException failed) {
                        // The exception's own words may quote a row; the scheduler would log them.
                        LOG.error(
                                "Nightly work {} failed: {}",
                                work.name(),
                                failed.getClass().getName());
                    }
                });
    }

    /** The practice's zone is asked each time: it is not known before the first start. */
    private final class ByThePracticesClock implements Schedule {

        private final LocalTime hour;

        ByThePracticesClock(LocalTime hour) {
            this.hour = hour;
        }

        @Override
        public Instant getNextExecutionTime(ExecutionComplete complete) {
            return after(complete.getTimeDone());
        }

        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return after(now);
        }

        private Instant after(Instant now) {
            LocalDateTime today = time.local(now).toLocalDate().atTime(hour);
            Instant todays = time.instant(today);
            return todays.isAfter(now) ? todays : time.instant(today.plusDays(1));
        }

        /** It depends on the practice's zone, which may change: the time that stands in the database is kept. */
        @Override
        public boolean isDeterministic() {
            return false;
        }
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
