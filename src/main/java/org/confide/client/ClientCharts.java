package org.confide.client;

import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens charts: the relation, the client, and the row in the trail, in two statements. */
@Service
@MayOpenCharts
public class ClientCharts {

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    ClientCharts(
            CurrentUser currentUser, ClientRelations relations, PracticeTime time, ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.relations = relations;
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
        ClientRelations.Standing found = relations.withClient(who, id);
        Relation relation = found.relation();
        if (!ClientRules.open(who, relation).allowed()) {
            if (relation.known()) {
                events.publishEvent(AuditFact.refusal("chart.open", id.value(), id.value()));
            }
            throw new NotFound();
        }
        Client client = found.client().orElseThrow(NotFound::new);
        events.publishEvent(AuditFact.read("chart.open", id.value(), id.value()));
        return new OpenedChart(
                client,
                client.header(time.today()),
                ClientRules.reach(who, relation),
                ClientRules.enter(who, relation).allowed(),
                ClientRules.change(who, relation).allowed(),
                ClientRules.discharge(who, relation).allowed(),
                ClientRules.onlyThroughTheGlass(who, relation),
                ClientRules.giveAReason(who, relation).allowed(),
                client.papers(),
                client.safetyPlanInForce()
                        && ClientRules.clinical(who, relation).allowed(),
                relation.team());
    }
}
