package org.confide.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.confide.practice.PracticeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every minute for what is due, where anything can be sent. What runs next stands in the database: after a restart
 * it goes on, and of several servers one does it.
 */
@Component
class ReminderSchedule implements SmartLifecycle {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofSeconds(15);

    private final DataSource record;
    private final Post post;
    private final ReminderRun run;
    private final PracticeTime time;
    private @Nullable Scheduler scheduler;

    ReminderSchedule(DataSource record, Post post, ReminderRun run, PracticeTime time) {
        this.record = record;
        this.post = post;
        this.run = run;
        this.time = time;
    }

    @Override
    public void start() {
        if (!post.sends() || scheduler != null) {
            return;
        }
        RecurringTask<Void> task =
                Tasks.recurring("reminders", FixedDelay.of(EVERY)).execute((instance, context) -> run.run(time.now()));
        Scheduler made = Scheduler.create(record)
                .startTasks(task)
                .threads(1)
                .pollingInterval(LOOK)
                .heartbeatInterval(EVERY)
                .alwaysPersistTimestampInUTC()
                .schedulerName(new SchedulerName.Fixed(
                        "confide-" + ProcessHandle.current().pid()))
                .build();
        made.start();
        scheduler = made;
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
