package org.confide.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.confide.practice.PracticeTime;
import org.confide.reminder.spi.Rounds;
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
    private final List<Rounds> others;
    private final PracticeTime time;
    private final Duration every;
    private @Nullable Scheduler scheduler;

    ReminderSchedule(
            DataSource record,
            Post post,
            ReminderRun run,
            List<Rounds> others,
            PracticeTime time,
            @Value("${confide.reminder.every:1m}") Duration every) {
        this.record = record;
        this.post = post;
        this.run = run;
        this.others = List.copyOf(others);
        this.time = time;
        this.every = every;
    }

    @Override
    public void start() {
        if (!post.sends() || scheduler != null) {
            return;
        }
        List<RecurringTask<?>> tasks = new ArrayList<>();
        tasks.add(task("reminders", run::run));
        others.forEach(each -> tasks.add(task(each.name(), each::go)));
        Scheduler made = Scheduler.create(record)
                .startTasks(tasks)
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

    private RecurringTask<Void> task(String name, Consumer<Instant> act) {
        return Tasks.recurring(name, FixedDelay.of(every)).execute((instance, context) -> act.accept(time.now()));
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
