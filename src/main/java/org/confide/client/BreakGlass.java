package org.confide.client;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.AuditFact.Category;
import org.confide.shared.AuditFact.Durability;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a chart to a clinician or supervisor outside the treatment team: with a reason, for 60 minutes, in the trail.
 * It opens the chart and final progress notes, never the vault.
 */
@Service
@MayBreakTheGlass
public class BreakGlass {

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final ClientQuery query;
    private final EntityManager entities;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    BreakGlass(
            CurrentUser currentUser,
            ClientRelations relations,
            ClientQuery query,
            EntityManager entities,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.relations = relations;
        this.query = query;
        this.entities = entities;
        this.time = time;
        this.events = events;
    }

    /**
     * Finds clients by both their whole last name and their date of birth. Each one found is in the trail.
     *
     * @param lastName the last name; case, accents and punctuation don't matter
     * @param born the date of birth
     * @return name and date of birth, nothing else
     * @throws BadInput when one of the two is missing
     */
    @Transactional
    public List<OutsideClient> find(String lastName, @Nullable LocalDate born) {
        ClientField.LEGAL_LAST.require(lastName);
        String problem = BirthDate.problem(born, time.today());
        if (born == null || problem != null) {
            throw new BadInput("birthDate", problem == null ? "Enter the date of birth." : problem);
        }
        List<ClientRow> rows = query.exactly(lastName, born);
        rows.forEach(row -> events.publishEvent(AuditFact.read(
                "client.lookup", row.client().value(), row.client().value())));
        return rows.stream()
                .map(row -> new OutsideClient(row.client(), row.name(), row.birthDate()))
                .toList();
    }

    /**
     * Breaks the glass. Where the chart is open to this person anyway nothing happens.
     *
     * @param client whose chart
     * @param reason 10 to 500 characters, shown to the privacy officer
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
        if (ClientRules.breakTheGlass(who, relation).allowed()) {
            GlassBreak glass = GlassBreak.of(client, who.account(), reason, time.now());
            entities.persist(glass);
            events.publishEvent(new AuditFact(
                    Category.BREAK_GLASS,
                    "chart.break-glass",
                    glass.id(),
                    client.value(),
                    reason,
                    Durability.WITH_THE_ACT,
                    null));
        }
    }
}
