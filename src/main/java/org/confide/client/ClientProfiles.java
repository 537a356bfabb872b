package org.confide.client;

import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who a client is and how to reach them: the treatment team, the front desk and the practice admin. */
@Service
@MayChangeClients
public class ClientProfiles {

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final Clients clients;
    private final SearchIndex index;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    ClientProfiles(
            CurrentUser currentUser,
            ClientRelations relations,
            Clients clients,
            SearchIndex index,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.relations = relations;
        this.clients = clients;
        this.index = index;
        this.time = time;
        this.events = events;
    }

    /**
     * Loads a client to be changed.
     *
     * @param id which client
     * @return the client as it is now
     * @throws NotFound when there is none, or this person may not change it
     */
    @Transactional
    public Client toChange(ClientId id) {
        requireChange(id);
        Client client = clients.withContacts(id).orElseThrow(NotFound::new);
        events.publishEvent(AuditFact.read("client.read", id.value(), id.value()));
        return client;
    }

    /**
     * Stores a changed client.
     *
     * @param client as it was changed
     * @throws BadInput when something is missing or can't be
     * @throws NotFound when this person may not change it
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @Transactional
    public void save(Client client) {
        requireChange(client.id());
        client.settle(time.today());
        index.renew(clients.saveAndFlush(client));
        events.publishEvent(AuditFact.change(
                "client.change", client.id().value(), client.id().value()));
    }

    private void requireChange(ClientId id) {
        SignedIn who = currentUser.get();
        if (!ClientRules.change(who, relations.of(who, id)).allowed()) {
            throw new NotFound();
        }
    }
}
