package org.confide.practice;

import java.util.List;
import org.confide.identity.AnybodySignedIn;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the practice bills. Reading asks the database only once; what is read is not to be edited. */
@Service
@AnybodySignedIn
public class Payers {

    private final PracticeMemory memory;
    private final PayerList payers;
    private final ApplicationEventPublisher events;

    Payers(PracticeMemory memory, PayerList payers, ApplicationEventPublisher events) {
        this.memory = memory;
        this.payers = payers;
        this.events = events;
    }

    /** {@return the payers the practice deals with, by name} */
    public List<Payer> all() {
        return memory.payers().stream().filter(Payer::active).toList();
    }

    /**
     * Finds a payer, dealt with or not.
     *
     * @param id its id
     * @return the payer
     * @throws NotFound when there is none
     */
    public Payer get(PayerId id) {
        return memory.payer(id).orElseThrow(NotFound::new);
    }

    /** {@return every payer, dealt with or not, read from the database to be edited} */
    @MayRunThePractice
    public List<Payer> everyPayer() {
        return payers.inOrder();
    }

    /**
     * Saves a payer that was added or changed.
     *
     * @param payer the payer as it was edited
     * @throws BadInput when it is in the list already
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @Transactional
    @MayRunThePractice
    public void save(Payer payer) {
        if (payers.inOrder().stream().anyMatch(payer::isLike)) {
            throw new BadInput("name", "This payer is in the list already, perhaps as one no longer used.");
        }
        payers.save(payer);
        events.publishEvent(new PracticeChanged());
        events.publishEvent(AuditFact.change("payer.change", payer.id().value(), null));
    }
}
