package org.confide.reminder;

import org.confide.identity.AtTheDoor;
import org.confide.identity.LinkTries;
import org.confide.identity.spi.SignInSettings;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.CallingOff;
import org.confide.scheduling.SessionChanged;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a client's answer by the link of a reminder. A link that is wrong, spent, of a session that was moved or has
 * begun, or asked for too often: all of them lead nowhere, and look the same.
 */
@Service
@AtTheDoor
@Transactional
public class VisitAnswering {

    private final VisitRows visits;
    private final ReminderSettingRow settings;
    private final LinkTries tries;
    private final CallingOff callingOff;
    private final PracticeTime time;
    private final ObjectProvider<SignInSettings> practice;
    private final ApplicationEventPublisher events;

    VisitAnswering(
            VisitRows visits,
            ReminderSettingRow settings,
            LinkTries tries,
            CallingOff callingOff,
            PracticeTime time,
            ObjectProvider<SignInSettings> practice,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.settings = settings;
        this.tries = tries;
        this.callingOff = callingOff;
        this.time = time;
        this.practice = practice;
        this.events = events;
    }

    /**
     * Looks at an appointment, and changes nothing: what reads mail follows links too.
     *
     * @param secret what the link holds
     * @param address where the request came from
     * @return the appointment
     * @throws NotFound when the link leads nowhere, or that address has to wait
     */
    public Visit look(String secret, String address) {
        if (tries.wait(address)) {
            throw new NotFound();
        }
        return visits.open(secret).map(open -> shown(open, secret)).orElseThrow(() -> {
            tries.missed(address);
            return new NotFound();
        });
    }

    /**
     * Says that the client comes.
     *
     * @param secret what the link holds
     * @return the appointment with the answer
     * @throws NotFound when the link leads nowhere (any more)
     */
    public Visit confirm(String secret) {
        VisitRows.Opened open = planned(secret);
        visits.answer(open.reminder(), Answer.CONFIRMED, time.now());
        tell("visit.confirm", open);
        return shown(visits.open(secret).orElseThrow(NotFound::new), secret);
    }

    /**
     * Says that the client does not come. A session of several stands for the others.
     *
     * @param secret what the link holds
     * @return the appointment with the answer
     * @throws NotFound when the link leads nowhere (any more)
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changes the session meanwhile
     */
    public Visit cancel(String secret) {
        VisitRows.Opened open = planned(secret);
        boolean late = callingOff.isLate(secret);
        callingOff.byLink(secret);
        visits.answer(open.reminder(), Answer.CANCELLED, time.now());
        tell("visit.cancel", open);
        return shown(open, late, Answer.CANCELLED);
    }

    private VisitRows.Opened planned(String secret) {
        return visits.open(secret).filter(VisitRows.Opened::planned).orElseThrow(NotFound::new);
    }

    private void tell(String action, VisitRows.Opened open) {
        events.publishEvent(
                AuditFact.change(action, open.session().value(), open.client().value()));
        events.publishEvent(new SessionChanged(open.session(), open.start(), open.start()));
    }

    private Visit shown(VisitRows.Opened open, String secret) {
        return shown(open, open.planned() && callingOff.isLate(secret), open.answer());
    }

    private Visit shown(VisitRows.Opened open, boolean late, @org.jspecify.annotations.Nullable Answer answer) {
        SignInSettings known = practice.getIfAvailable();
        return new Visit(
                known == null ? "" : known.practiceName(),
                time.longDate(time.dateOf(open.start())),
                time.time(open.start()),
                settings.current().telephone(),
                late,
                answer);
    }
}
