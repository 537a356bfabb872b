package org.confide.client;

import java.time.LocalDate;
import java.util.List;
import org.confide.client.spi.StillBooked;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a client's episode of care and opens the next one: the treatment team and the practice admin. The treatment team
 * and whatever is booked stay as they are.
 */
@Service
@MayOpenCharts
public class Discharging {

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final Clients clients;
    private final EpisodesOfCare episodes;
    private final ObjectProvider<StillBooked> booked;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    Discharging(
            CurrentUser currentUser,
            ClientRelations relations,
            Clients clients,
            EpisodesOfCare episodes,
            ObjectProvider<StillBooked> booked,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.relations = relations;
        this.clients = clients;
        this.episodes = episodes;
        this.booked = booked;
        this.time = time;
        this.events = events;
    }

    /**
     * Lists a client's episodes of care, the newest first. Why one ended is told to those who read clinical content or
     * may discharge.
     *
     * @param client whose
     * @return the episodes
     * @throws NotFound when the chart does not open to this person
     */
    @Transactional
    public List<Episode> episodes(ClientId client) {
        SignedIn who = currentUser.get();
        Relation relation = relations.of(who, client);
        if (!ClientRules.open(who, relation).allowed()) {
            throw new NotFound();
        }
        boolean told = ClientRules.clinical(who, relation).allowed()
                || ClientRules.discharge(who, relation).allowed();
        return episodes.ofClient(client).stream()
                .map(each -> new Episode(each.openedOn(), each.closedOn(), told ? each.dischargeReason() : null))
                .toList();
    }

    /**
     * Counts what is still booked, for whoever is about to discharge.
     *
     * @param client whose
     * @return how many sessions are planned and have not begun
     * @throws NotFound when this person may not discharge the client
     */
    @MayDischargeClients
    @Transactional
    public int stillBooked(ClientId client) {
        requireDischarge(client);
        return booked.stream().mapToInt(each -> each.count(client)).sum();
    }

    /**
     * Ends the open episode of care.
     *
     * @param client who is discharged
     * @param on the day, at the latest today
     * @param reason why
     * @throws BadInput when the day can't be, or the client is discharged already
     * @throws NotFound when this person may not discharge the client
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else was faster
     */
    @MayDischargeClients
    @Transactional
    public void discharge(ClientId client, LocalDate on, DischargeReason reason) {
        Client discharged = requireDischarge(client);
        EpisodeOfCare episode = episodes.openOf(client)
                .orElseThrow(() -> new BadInput("on", "This client is discharged already. Open the chart again."));
        episode.close(on, reason, time.today());
        discharged.discharged();
        clients.saveAndFlush(discharged);
        events.publishEvent(AuditFact.change("episode.discharge", episode.id(), client.value()));
    }

    /**
     * Opens a new episode of care today.
     *
     * @param client who comes back
     * @throws BadInput when an episode is open already
     * @throws NotFound when this person may not readmit the client
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else was faster
     */
    @MayDischargeClients
    @Transactional
    public void readmit(ClientId client) {
        Client readmitted = requireDischarge(client);
        if (episodes.openOf(client).isPresent()) {
            throw new BadInput("episode", "An episode of care is open already. Open the chart again.");
        }
        EpisodeOfCare episode = episodes.save(EpisodeOfCare.open(client, time.today()));
        readmitted.readmitted();
        clients.saveAndFlush(readmitted);
        events.publishEvent(AuditFact.change("episode.readmit", episode.id(), client.value()));
    }

    private Client requireDischarge(ClientId client) {
        SignedIn who = currentUser.get();
        ClientRelations.Standing found = relations.withClient(who, client);
        if (!ClientRules.discharge(who, found.relation()).allowed()) {
            throw new NotFound();
        }
        return found.client().orElseThrow(NotFound::new);
    }
}
