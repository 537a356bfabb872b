package org.confide.policy;

import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.SignedIn;
import org.confide.policy.PolicyCast.Chart;
import org.confide.policy.PolicyVerbs.Does;
import org.confide.shared.BadInput;
import org.confide.support.SamplePractice;
import org.confide.task.Doer;
import org.confide.task.Listing;
import org.confide.task.NewTask;
import org.confide.task.TaskId;
import org.confide.task.TaskKeeping;
import org.confide.task.TaskReading;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be done with tasks. */
final class TaskVerbs {

    private TaskVerbs() {}

    static void add(ListableBeanFactory beans, PolicyCast cast, Does does) {
        TaskKeeping keeping = beans.getBean(TaskKeeping.class);
        TaskReading reading = beans.getBean(TaskReading.class);
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        does.it("task", "list", (chart, person) -> {
            TaskId id = stored(jdbc, person, chart, false);
            return reading.of(Listing.MINE).stream().anyMatch(row -> row.id().equals(id));
        });
        does.it(
                "task",
                "add",
                (chart, person) ->
                        keeping.add(wanted(false, null, cast.frontDesk().account())) != null);
        does.it("task", "finish", (chart, person) -> {
            keeping.finish(stored(jdbc, person, chart, false));
            return true;
        });
        does.it("task", "reopen", (chart, person) -> {
            TaskId id = stored(jdbc, person, chart, false);
            keeping.finish(id);
            keeping.reopen(id);
            return true;
        });
        does.it("task", "add-clinical", (chart, person) -> {
            try {
                return keeping.add(wanted(true, chart.client(), chart.author().account())) != null;
            } catch (BadInput refused) {
                return false;
            }
        });
        does.it("task", "see-clinical", (chart, person) -> {
            TaskId id = stored(jdbc, person, chart, true);
            return reading.of(Listing.MINE).stream().anyMatch(row -> row.id().equals(id));
        });
    }

    private static NewTask wanted(boolean clinical, @Nullable ClientId client, AccountId doer) {
        return new NewTask(
                "Something",
                clinical,
                client,
                Doer.person(doer),
                LocalDate.now(SamplePractice.ZONE).plusDays(1));
    }

    /** A task that is the person's, whether or not they could be given one. */
    private static TaskId stored(JdbcClient jdbc, SignedIn person, Chart chart, boolean clinical) {
        TaskId id = TaskId.next();
        jdbc.sql("insert into task values (?, 'Something', ?, ?, ?, null, curdate(), ?, now(6), null, null, 0)")
                .params(
                        id.value().toString(),
                        clinical,
                        chart.client().value().toString(),
                        person.account().value().toString(),
                        chart.author().account().value().toString())
                .update();
        return id;
    }
}
