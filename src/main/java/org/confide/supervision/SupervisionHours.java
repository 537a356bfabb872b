package org.confide.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.identity.WrongPassword;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of supervision's hours: one of the two enters and signs, the other signs; then it counts and stays. */
@Service
@MayTalkOverNotes
@Transactional
public class SupervisionHours {

    private final HoursStore store;
    private final StaffDirectory staff;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SupervisionHours(
            HoursStore store,
            StaffDirectory staff,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.store = store;
        this.staff = staff;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** {@return those whom this person supervises or supervised, by name} */
    public List<StaffRow> supervisees() {
        return currentUser.get().is(Role.SUPERVISOR) ? store.supervisees(currentUser.id()) : List.of();
    }

    /** {@return those who supervise or supervised this person, by name} */
    public List<StaffRow> supervisors() {
        return store.supervisors(currentUser.id());
    }

    /**
     * The log of a supervisee: all of one's own, of somebody else what one was there for.
     *
     * @param supervisee whose
     * @return the entries, the newest first
     */
    public List<LoggedHours> log(AccountId supervisee) {
        AccountId me = currentUser.id();
        return store.of(supervisee, me.equals(supervisee) ? null : me);
    }

    /**
     * What is required of a supervisee.
     *
     * @param supervisee oneself, or somebody one supervises
     * @return what the admin entered, if anything
     */
    public Optional<Requirement> requirement(AccountId supervisee) {
        boolean mine = supervisee.equals(currentUser.id())
                || supervisees().stream().anyMatch(row -> row.account().equals(supervisee));
        return mine ? store.requirement(supervisee) : Optional.empty();
    }

    /**
     * Enters hours and signs them for oneself.
     *
     * @param hours what was done
     * @param proof the password just given
     * @return the entry
     * @throws BadInput when the day is still to come, or the one did not supervise the other on it
     * @throws NotFound when this person is neither of the two
     */
    public HoursId enter(NewHours hours, PasswordProof proof) {
        SignedIn person = requireProof(proof);
        if (!person.account().equals(hours.supervisor()) && !person.account().equals(hours.supervisee())) {
            throw new NotFound();
        }
        if (hours.day().isAfter(time.today())) {
            throw new BadInput("day", "This day is still to come. Enter the hours when they were held.");
        }
        if (!store.supervised(hours.supervisor(), hours.supervisee(), hours.day())) {
            throw new BadInput(
                    "day", "No supervision is entered for the two of you on that day. Ask your administrator.");
        }
        HoursId id = HoursId.next();
        store.enter(id, hours, person.account(), time.now());
        sign(id, person, person.account().equals(hours.supervisor()));
        events.publishEvent(AuditFact.change("supervision.hours.enter", id.value(), null));
        return id;
    }

    /**
     * Signs what the other entered.
     *
     * @param id which entry
     * @param proof the password just given
     * @throws NotFound when it does not wait for this person's signature
     */
    public void sign(HoursId id, PasswordProof proof) {
        SignedIn person = requireProof(proof);
        LoggedHours found =
                store.find(id).filter(hours -> hours.waitsFor(person.account())).orElseThrow(NotFound::new);
        sign(id, person, person.account().equals(found.supervisor()));
        events.publishEvent(AuditFact.change("supervision.hours.sign", id.value(), null));
    }

    /**
     * Takes back what one entered, while the other has not signed.
     *
     * @param id which entry
     * @throws NotFound when it is not this person's, or both have signed
     */
    public void withdraw(HoursId id) {
        LoggedHours found = store.find(id).orElseThrow(NotFound::new);
        if (!found.enteredBy().equals(currentUser.id()) || found.counts()) {
            throw new NotFound();
        }
        store.withdraw(id);
        events.publishEvent(AuditFact.change("supervision.hours.withdraw", id.value(), null));
    }

    private SignedIn requireProof(PasswordProof proof) {
        SignedIn person = currentUser.get();
        if (!proof.countsFor(person.account())) {
            throw new WrongPassword();
        }
        return person;
    }

    private void sign(HoursId id, SignedIn person, boolean asSupervisor) {
        Map<AccountId, StaffRow> known = staff.named(List.of(person.account()));
        StaffRow row = known.get(person.account());
        String name = row == null ? person.name() : row.signature();
        Instant now = time.now();
        if (asSupervisor) {
            store.supervisorSigns(id, name, now);
        } else {
            store.superviseeSigns(id, name, now);
        }
    }
}
