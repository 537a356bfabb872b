package org.confide.task;

import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.client.TreatmentTeam;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.staff.StaffDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks others for something, and says that it is done. */
@Service
@HasTasks
@Transactional
public class TaskKeeping {

    private final Tasks tasks;
    private final ClientAccess access;
    private final TreatmentTeam team;
    private final StaffDirectory staff;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    TaskKeeping(
            Tasks tasks,
            ClientAccess access,
            TreatmentTeam team,
            StaffDirectory staff,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.access = access;
        this.team = team;
        this.staff = staff;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Asks for something.
     *
     * @param wanted what, of whom, by when
     * @return the task
     * @throws BadInput when something of it can't be, or it is clinical and for somebody who could not see it
     * @throws NotFound when the client's chart does not open to this person, or not with its clinical part
     */
    public TaskId add(NewTask wanted) {
        ClientId client = wanted.client();
        AccountId account = wanted.doer().account();
        if (wanted.due().isBefore(time.today())) {
            throw new BadInput("due", "This day has passed. Choose today or a later day.");
        }
        if (account != null
                && staff.holding(TaskRules.WORK_TOGETHER).stream()
                        .noneMatch(row -> row.account().equals(account))) {
            throw new BadInput("doer", "This person has no tasks here. Choose somebody else.");
        }
        if (client != null) {
            access.requireOpen(client);
        }
        Task task = new Task(wanted, currentUser.id(), time.now());
        if (wanted.clinical() && client != null) {
            access.requireClinical(client);
            requireReader(client, account);
        }
        tasks.save(task);
        tell("task.add", task);
        return task.id();
    }

    /**
     * Says that a task is done.
     *
     * @param id which
     * @throws BadInput when it was done already
     * @throws NotFound when there is none or it is not on this person's lists
     */
    public void finish(TaskId id) {
        Task task = get(id);
        task.finish(currentUser.id(), time.now());
        tell("task.done", task);
    }

    /**
     * Opens a task again.
     *
     * @param id which
     * @throws BadInput when it is open
     * @throws NotFound when there is none or it is not on this person's lists
     */
    public void reopen(TaskId id) {
        Task task = get(id);
        task.open();
        tell("task.reopen", task);
    }

    private Task get(TaskId id) {
        Task task = tasks.findById(id)
                .filter(it -> TaskRules.concerns(currentUser.get(), it))
                .orElseThrow(NotFound::new);
        ClientId client = task.client();
        if (task.clinical() && client != null) {
            access.requireClinical(client);
        }
        return task;
    }

    private void requireReader(ClientId client, @org.jspecify.annotations.Nullable AccountId account) {
        boolean reads =
                account != null && (account.equals(currentUser.id()) || team.isOn(client, account, time.today()));
        if (!reads) {
            throw new BadInput(
                    "doer",
                    "Only who may read this chart sees a clinical task. Choose somebody of the treatment team.");
        }
    }

    private void tell(String action, Task task) {
        ClientId client = task.client();
        events.publishEvent(AuditFact.change(action, task.id().value(), client == null ? null : client.value()));
        events.publishEvent(new TaskChanged(task.id()));
    }
}
