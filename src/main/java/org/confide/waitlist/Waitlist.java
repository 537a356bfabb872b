package org.confide.waitlist;

import java.util.List;
import org.confide.client.ClientAccess;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for a time. Whoever treats sees, adds and closes only what is of the own caseload. */
@Service
@SeesTheWaitlist
@Transactional
public class Waitlist {

    private final WaitlistEntries entries;
    private final WaitlistRows rows;
    private final ClientAccess access;
    private final ServiceCatalogue catalogue;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Waitlist(
            WaitlistEntries entries,
            WaitlistRows rows,
            ClientAccess access,
            ServiceCatalogue catalogue,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.rows = rows;
        this.access = access;
        this.catalogue = catalogue;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** {@return those who wait and whom this person may see, the most urgent first, then in the order they came} */
    public List<WaitingRow> open() {
        SignedIn person = currentUser.get();
        return person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN)
                ? rows.everybody()
                : rows.caseloadOf(person.account(), time.today());
    }

    /**
     * Puts a client on the list.
     *
     * @param wanted what the client waits for
     * @return the entry
     * @throws BadInput when something of it can't be, or the client waits for this service already
     * @throws NotFound when the client is not this person's to book
     */
    public WaitingId add(NewWaiting wanted) {
        access.requireOpen(wanted.client());
        OfferedService service = catalogue.get(wanted.service());
        if (!service.active()) {
            throw new BadInput("service", "This service is no longer offered. Choose another.");
        }
        if (wanted.telehealth() && !service.telehealth()) {
            throw new BadInput("telehealth", "This service is held in person. Take telehealth out or choose another.");
        }
        if (wanted.times().toMinute() - wanted.times().fromMinute() < service.minutes()) {
            throw new BadInput("until", "The session does not fit between these times. Change one of them.");
        }
        if (entries.waiting(wanted.client(), wanted.service()) > 0) {
            throw new BadInput("client", "This client waits for this service already. Close that entry first.");
        }
        WaitlistEntry entry = entries.save(new WaitlistEntry(wanted, currentUser.id(), time.now()));
        entries.flush();
        events.publishEvent(AuditFact.change(
                "waitlist.add", entry.id().value(), wanted.client().value()));
        return entry.id();
    }

    /**
     * Takes a client off the list without a session.
     *
     * @param id which entry
     * @throws BadInput when it no longer waits
     * @throws NotFound when there is none or it is not this person's to close
     */
    public void close(WaitingId id) {
        WaitlistEntry entry = mine(id);
        entry.close(time.now());
        entries.flush();
        events.publishEvent(
                AuditFact.change("waitlist.close", id.value(), entry.client().value()));
    }

    /** An entry this person may see, waiting or not. */
    WaitlistEntry mine(WaitingId id) {
        WaitlistEntry entry = entries.findById(id).orElseThrow(NotFound::new);
        access.requireOpen(entry.client());
        return entry;
    }
}
