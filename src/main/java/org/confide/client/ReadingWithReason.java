package org.confide.client;

import jakarta.persistence.EntityManager;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.AuditFact.Category;
import org.confide.shared.AuditFact.Durability;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens one client's final progress notes to a privacy officer, to read only: with a reason, for 60 minutes, in the
 * trail. It opens no draft, nothing else that is clinical, and never the vault. Who treats breaks the glass instead
 * ({@link BreakGlass}).
 */
@Service
@MayReadWithAReason
public class ReadingWithReason {

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final EntityManager entities;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    ReadingWithReason(
            CurrentUser currentUser,
            ClientRelations relations,
            EntityManager entities,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.relations = relations;
        this.entities = entities;
        this.time = time;
        this.events = events;
    }

    /**
     * Opens the final notes. Where they are open to this person anyway nothing happens.
     *
     * @param client whose notes
     * @param reason 10 to 500 characters, kept in the trail
     * @throws BadInput when the reason is too short or too long
     * @throws NotFound when there is no such client
     */
    @Transactional
    public void open(ClientId client, String reason) {
        ClientField.REASON.require(reason);
        SignedIn who = currentUser.get();
        Relation relation = relations.of(who, client);
        if (!relation.known()) {
            throw new NotFound();
        }
        if (ClientRules.giveAReason(who, relation).allowed()) {
            ReasonGiven given = ReasonGiven.of(client, who.account(), reason, time.now());
            entities.persist(given);
            events.publishEvent(new AuditFact(
                    Category.WITH_REASON,
                    "chart.with-reason",
                    given.id(),
                    client.value(),
                    reason,
                    Durability.WITH_THE_ACT,
                    null));
        }
    }
}
