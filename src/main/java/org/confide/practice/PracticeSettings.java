package org.confide.practice;

import java.time.Duration;
import java.time.ZoneId;
import org.confide.identity.AnybodySignedIn;
import org.confide.identity.AtTheDoor;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The practice's name, zone and deadlines. */
@Service
@AnybodySignedIn
public class PracticeSettings {

    private final Practices practices;
    private final OfferedServices services;
    private final PracticeMemory memory;
    private final ApplicationEventPublisher events;

    PracticeSettings(
            Practices practices, OfferedServices services, PracticeMemory memory, ApplicationEventPublisher events) {
        this.practices = practices;
        this.services = services;
        this.memory = memory;
        this.events = events;
    }

    /**
     * {@return the practice, read from the database to be edited}
     *
     * @throws NotFound before the first start is done
     */
    public Practice get() {
        return practices.findById(Practice.THE_ONE).orElseThrow(NotFound::new);
    }

    /** {@return the time after a session within which its note is to be signed; asks the database only once} */
    public Duration noteDue() {
        return memory.facts().noteDue();
    }

    /** {@return from which share of repeated text on a note's author is told, in percent; asks the database only once} */
    public int likeness() {
        return memory.facts().likeness();
    }

    /**
     * {@return what is agreed about sessions that are missed; asks the database only once} A client who calls a session
     * off by a link, with nobody signed in, is held to it too.
     */
    @AtTheDoor
    public MissedSessionPolicy missedSessions() {
        return memory.facts().missedSessions();
    }

    /** {@return the practice's name; asks the database only once} */
    public String name() {
        return memory.facts().name();
    }

    /** {@return whether the first start is done} */
    @AtTheDoor
    public boolean founded() {
        return memory.facts().founded();
    }

    /**
     * Saves what was changed.
     *
     * @param practice the practice as it was edited
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @Transactional
    @MayRunThePractice
    public void save(Practice practice) {
        practices.save(practice);
        events.publishEvent(new PracticeChanged());
        events.publishEvent(AuditFact.change("practice.change", null, null));
    }

    /**
     * Makes the practice at the first start, with the usual services. It works once.
     *
     * @param name the practice's name
     * @param zone the practice's zone
     * @throws NotFound when there is a practice already
     */
    @Transactional
    @MayFoundThePractice
    public void found(String name, ZoneId zone) {
        if (practices.findById(Practice.THE_ONE).isPresent()) {
            throw new NotFound();
        }
        practices.save(new Practice(name, zone));
        UsualServices.all().forEach(services::save);
        events.publishEvent(new PracticeChanged());
    }
}
