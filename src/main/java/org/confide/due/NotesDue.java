package org.confide.due;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.springframework.stereotype.Service;

/**
 * Which sessions still lack their note, and how timely notes were. A clinician sees their own, a supervisor those of the
 * days they supervise, a practice admin numbers without a client. Nothing of it depends on the vault.
 */
@Service
@MaySeeWhatIsDue
public class NotesDue {

    private static final Period LOOK_BACK = Period.ofDays(90);

    private final DueRows rows;
    private final PracticeSettings practice;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    NotesDue(DueRows rows, PracticeSettings practice, PracticeTime time, CurrentUser currentUser) {
        this.rows = rows;
        this.practice = practice;
        this.time = time;
        this.currentUser = currentUser;
    }

    /** {@return one's own sessions without a final note, the oldest first, at most 500} */
    public List<DueNote> own() {
        return documents() ? rows.of(currentUser.id(), practice.noteDue()) : List.of();
    }

    /** {@return those of one's supervisees, age and state but never a word of a draft, the oldest first, at most 500} */
    public List<DueNote> ofSupervisees() {
        return currentUser.get().is(Role.SUPERVISOR)
                ? rows.supervisedBy(currentUser.id(), practice.noteDue())
                : List.of();
    }

    /** {@return one's own sessions of the last 90 days that need no note, the newest first} */
    public List<WithoutNote> notNeeded() {
        return documents()
                ? rows.notNeeded(currentUser.id(), time.startOf(time.today().minus(LOOK_BACK)))
                : List.of();
    }

    /**
     * How timely notes were, of everybody whom this person answers for, by name.
     *
     * @param from the first day on which sessions ended
     * @param until the day after the last
     * @return a row for each clinician who had something to document
     */
    public List<Timeliness> timeliness(LocalDate from, LocalDate until) {
        SignedIn person = currentUser.get();
        return rows.timeliness(
                person.account(),
                person.is(Role.PRACTICE_ADMIN),
                person.is(Role.SUPERVISOR),
                documents(),
                time.startOf(from),
                time.startOf(until),
                practice.noteDue());
    }

    private boolean documents() {
        return currentUser.get().isAny(Role.CLINICIAN, Role.TRAINEE);
    }
}
