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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every so often for what is due, where anything can be sent. What runs next stands in the database: after a restart
 * it goes on, and of several servers one does it.
 */
@Component
class ReminderSchedule implements SmartLifecycle {

    private static final Duration HEARTBEAT = Duration.ofMinutes(1);

    private final DataSource record;
    private final Post post;
    private final ReminderRun run;
    private final PracticeTime time;
    private final Duration every;
    private @Nullable Scheduler scheduler;

    ReminderSchedule(
            DataSource record,
            Post post,
            ReminderRun run,
            PracticeTime time,
            @Value("${confide.reminder.every:1m}") Duration every) {
        this.record = record;
        this.post = post;
        this.run = run;
        this.time = time;
        this.every = every;
    }

    @Override
    public void start() {
        if (!post.sends() || scheduler != null) {
            return;
        }
        RecurringTask<Void> task =
                Tasks.recurring("reminders", FixedDelay.of(every)).execute((instance, context) -> run.run(time.now()));
        Scheduler made = Scheduler.create(record)
                .startTasks(task)
                .threads(1)
                .pollingInterval(every.dividedBy(4))
                .heartbeatInterval(HEARTBEAT)
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
