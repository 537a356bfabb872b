package org.confide.client;

import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens charts: the relation, the client, and the row in the trail, in three statements (four for a supervisor). */
@Service
@MayOpenCharts
public class ClientCharts {

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final Clients clients;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    ClientCharts(
            CurrentUser currentUser,
            ClientRelations relations,
            Clients clients,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.relations = relations;
        this.clients = clients;
        this.time = time;
        this.events = events;
    }

    /**
     * Opens a chart, which the trail records.
     *
     * @param id whose chart
     * @return what the frame of the chart needs
     * @throws NotFound when there is no such client, or this person may not open the chart
     */
    @Transactional
    public OpenedChart open(ClientId id) {
        SignedIn who = currentUser.get();
        Relation relation = relations.of(who, id);
        if (!ClientRules.open(who, relation).allowed()) {
            if (relation.known()) {
                events.publishEvent(AuditFact.refusal("chart.open", id.value(), id.value()));
            }
            throw new NotFound();
        }
        Client client = clients.withContacts(id).orElseThrow(NotFound::new);
        events.publishEvent(AuditFact.read("chart.open", id.value(), id.value()));
        return new OpenedChart(
                client,
                client.header(time.today()),
                ClientRules.clinical(who, relation).allowed(),
                ClientRules.change(who, relation).allowed(),
                ClientRules.onlyThroughTheGlass(who, relation),
                relation.team());
    }
}
