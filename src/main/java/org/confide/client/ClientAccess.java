package org.confide.client;

import org.confide.identity.CurrentUser;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Service;

/** Answers for every other room whether the person who is signed in may see something of a client. */
@Service
@MaySeeClients
public class ClientAccess {

    private final CurrentUser currentUser;
    private final ClientRelations relations;

    ClientAccess(CurrentUser currentUser, ClientRelations relations) {
        this.currentUser = currentUser;
        this.relations = relations;
    }

    /**
     * Tells whether the chart opens at all, if only with names and contacts.
     *
     * @param client whose chart
     * @return whether it does; false also where there is no such client
     */
    public boolean mayOpen(ClientId client) {
        return ClientRules.open(currentUser.get(), relations.of(currentUser.get(), client))
                .allowed();
    }

    /**
     * Tells whether every chart opens to this person, if only with names and contacts, because of what they do and not
     * of how they stand to the client. It asks no database.
     *
     * @return whether it does
     */
    public boolean opensEvery() {
        return ClientRules.open(currentUser.get(), Relation.STRANGER).allowed();
    }

    /**
     * Tells whether clinical content may be read: on the treatment team, supervising somebody on it, or with a broken
     * glass.
     *
     * @param client whose chart
     * @return whether it may; false also where there is no such client
     */
    public boolean clinical(ClientId client) {
        return ClientRules.clinical(currentUser.get(), relations.of(currentUser.get(), client))
                .allowed();
    }

    /**
     * Tells how far this person reads: whoever may read clinical content reads everything that a room's own rules let,
     * and a privacy officer who gave a reason final progress notes alone.
     *
     * @param client whose chart
     * @return how far; nothing also where there is no such client
     */
    public Reach reach(ClientId client) {
        return ClientRules.reach(currentUser.get(), relations.of(currentUser.get(), client));
    }

    /**
     * Tells whether this person writes into the chart, as the treatment team does. A broken glass only reads.
     *
     * @param client whose chart
     * @return whether they do; false also where there is no such client
     */
    public boolean enters(ClientId client) {
        return ClientRules.enter(currentUser.get(), relations.of(currentUser.get(), client))
                .allowed();
    }

    /**
     * Insists that the chart opens.
     *
     * @param client whose chart
     * @throws NotFound when it does not, or there is no such client
     */
    public void requireOpen(ClientId client) {
        if (!mayOpen(client)) {
            throw new NotFound();
        }
    }

    /**
     * Insists that clinical content may be read.
     *
     * @param client whose chart
     * @throws NotFound when it may not, or there is no such client
     */
    public void requireClinical(ClientId client) {
        if (!clinical(client)) {
            throw new NotFound();
        }
    }
}
