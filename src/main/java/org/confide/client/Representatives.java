package org.confide.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may act for a client, on what basis, from when to when. */
@Service
@MayOpenCharts
public class Representatives {

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final RepresentativeList representatives;
    private final ApplicationEventPublisher events;

    Representatives(
            CurrentUser currentUser,
            ClientRelations relations,
            RepresentativeList representatives,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.relations = relations;
        this.representatives = representatives;
        this.events = events;
    }

    /**
     * Lists a client's representatives, those of before included.
     *
     * @param client the client
     * @return who acts or acted for the client
     * @throws NotFound when the chart does not open to this person
     */
    @Transactional
    public List<Representative> of(ClientId client) {
        SignedIn who = currentUser.get();
        boolean opensEvery = ClientRules.open(who, Relation.STRANGER).allowed();
        if (!opensEvery && !ClientRules.open(who, relations.of(who, client)).allowed()) {
            throw new NotFound();
        }
        return representatives.ofClient(client);
    }

    /**
     * Records a representative.
     *
     * @param representative who acts for whom, on what basis
     * @throws NotFound when this person may not change the client
     */
    @Transactional
    @MayChangeClients
    public void add(Representative representative) {
        requireChange(representative.client());
        representatives.save(representative);
        events.publishEvent(AuditFact.change(
                "representative.add",
                representative.id(),
                representative.client().value()));
    }

    /**
     * Ends an authority.
     *
     * @param client the client
     * @param representative which representative
     * @param last the last day of the authority
     * @throws BadInput when the last day is before the first
     * @throws NotFound when this person may not change the client, or there is no such representative
     */
    @Transactional
    @MayChangeClients
    public void end(ClientId client, UUID representative, LocalDate last) {
        requireChange(client);
        Representative ended = representatives.ofClient(client, representative).orElseThrow(NotFound::new);
        ended.end(last);
        representatives.save(ended);
        events.publishEvent(AuditFact.change("representative.end", representative, client.value()));
    }

    private void requireChange(ClientId client) {
        SignedIn who = currentUser.get();
        if (!ClientRules.change(who, relations.of(who, client)).allowed()) {
            throw new NotFound();
        }
    }
}
