package org.confide.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.confide.staff.Supervision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people their tasks: what is theirs to do, and what they asked of others. */
@Service
@HasTasks
@Transactional
public class TaskReading {

    private final TaskRows rows;
    private final WaitingTasks waiting;
    private final StaffDirectory staff;
    private final Supervision supervision;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    TaskReading(
            TaskRows rows,
            WaitingTasks waiting,
            StaffDirectory staff,
            Supervision supervision,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.waiting = waiting;
        this.staff = staff;
        this.supervision = supervision;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Lists tasks. Clinical ones are on it only while the person may read the chart; each is noted as read.
     *
     * @param listing which
     * @return at most 200; open ones by due day, done ones the latest first
     */
    public List<TaskRow> of(Listing listing) {
        SignedIn person = currentUser.get();
        LocalDate today = time.today();
        List<TaskRow> found = rows.of(listing, person, readers(person, today), today, time.now());
        found.stream().filter(TaskRow::clinical).forEach(row -> {
            var client = row.client();
            events.publishEvent(AuditFact.read("task.read", row.id().value(), client == null ? null : client.value()));
        });
        return found;
    }

    /** {@return how many open tasks are this person's to do; it may be a minute old} */
    public int waiting() {
        SignedIn person = currentUser.get();
        LocalDate today = time.today();
        return waiting.of(person, time.now(), () -> rows.waiting(person, readers(person, today), today));
    }

    /** {@return those who can be asked for something, by name} */
    public List<StaffRow> people() {
        return staff.holding(TaskRules.WORK_TOGETHER);
    }

    private List<UUID> readers(SignedIn person, LocalDate today) {
        List<UUID> readers = new ArrayList<>();
        if (person.isAny(Role.CLINICIAN, Role.TRAINEE)) {
            readers.add(person.account().value());
        }
        if (person.is(Role.SUPERVISOR)) {
            supervision.superviseesOf(person.account(), today).stream()
                    .map(AccountId::value)
                    .forEach(readers::add);
        }
        return readers;
    }
}
